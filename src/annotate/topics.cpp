#include "annotate/topics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

namespace gongwen::annotate {
namespace {

constexpr std::size_t most_topics = 4;
constexpr std::size_t most_evidence = 5;
constexpr double least_score = 5;     // a strong cue in the text, or two weak ones in a headline
constexpr double least_share = 0.33;  // of the chief topic's score

double role_factor(page::Role role, bool lead) {
  switch (role) {
    case page::Role::Headline: return 3;
    case page::Role::Kicker:
    case page::Role::Subtitle: return 2.2;
    case page::Role::Caption: return 1.5;
    case page::Role::Section: return 2;
    case page::Role::Standfirst: return 1.5;
    case page::Role::Label: return 0.3;
    case page::Role::Body: return lead ? 1.5 : 1;
    default: return 0;
  }
}

struct Score {
  double sum = 0;
  std::vector<std::pair<double, Lexicon::Hit>> hits;
};

}  // namespace

std::vector<Topic> topics(const Reading& reading, std::span<const Lexicon::Hit> hits, const Lexicon& lexicon) {
  const auto& paragraphs = reading.paragraphs();
  std::vector<Score> scores(lexicon.topics().size());
  std::map<std::string_view, double> seen;  // how much of a cue was counted already
  std::size_t paragraph = 0;
  std::size_t covered = 0;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const Lexicon::Hit& hit = hits[i];
    if (hit.kind != Lexicon::Kind::Cue) continue;
    const bool same_words = i > 0 && hits[i - 1].begin == hit.begin && hits[i - 1].end == hit.end;
    if (hit.end <= covered && !same_words) continue;
    covered = std::max(covered, hit.end);
    while (paragraph + 1 < paragraphs.size() && paragraphs[paragraph + 1].begin <= hit.begin) ++paragraph;
    const double factor = role_factor(paragraphs[paragraph].role, paragraph == reading.lead());
    const Cue& cue = lexicon.cues()[hit.index];
    double& times = seen[reading.text().substr(hit.begin, hit.end - hit.begin)];
    const double value = cue.weight * factor / (1 + times);
    if (!same_words) times += 1;
    if (value <= 0) continue;
    Score& score = scores[cue.topic];
    score.sum += value;
    score.hits.emplace_back(value, hit);
  }

  std::vector<std::size_t> order(scores.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return scores[a].sum > scores[b].sum; });
  std::vector<Topic> result;
  const double chief = scores[order.front()].sum;
  for (std::size_t index : order) {
    Score& score = scores[index];
    if (score.sum <= 0 || result.size() == most_topics) break;
    if (!result.empty() && (score.sum < least_score || score.sum < least_share * chief)) break;
    std::stable_sort(score.hits.begin(), score.hits.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    Topic topic;
    topic.name = lexicon.topics()[index].name;
    topic.weight = std::round(score.sum / chief * 1000) / 1000;
    for (const auto& [value, hit] : score.hits) {
      if (topic.evidence.size() == most_evidence) break;
      topic.evidence.push_back(reading.evidence(hit.begin, hit.end, "cue"));
    }
    result.push_back(std::move(topic));
  }
  return result;
}

}  // namespace gongwen::annotate
