#include "search/rank.h"

#include "search/layout.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace gongwen::search {
namespace {

// What follows was found on judged queries (tests/unit/search/judged_test.cpp), and small changes change little.
constexpr double half_full = 3;     // Weighted occurrences at which a word has half of its say.
constexpr double synonym = 0.9;     // What a synonym counts beside the word itself,
constexpr double all_words = 0.75;  // all words of a run that does not stand there as it is,
constexpr double same_place = 0.6;  // an article from the place, by its annotation,
constexpr double same_topic = 0.4;  // and one on the topic.
constexpr double closeness = 0.5;   // At most, as a share of the score: all words side by side.
constexpr double near_by = 60;      // Bytes between words at which half of that is left.
constexpr double near_copy = 0.75;  // Resemblance from which on.

double weight_of(page::Role role, bool lead) {
  switch (role) {
    case page::Role::Headline: return 8;
    case page::Role::Kicker:
    case page::Role::Subtitle:
    case page::Role::Standfirst: return 4;
    case page::Role::Label:
    case page::Role::Section: return 2;
    default: return lead ? 2 : 1;
  }
}

double saturated(double occurrences) { return occurrences / (occurrences + half_full); }

}  // namespace

struct Scorer::Reading {
  TextMatcher matcher;
  std::optional<std::size_t> lead;                          ///< Number of the first paragraph of the body.
  std::vector<std::pair<std::size_t, std::size_t>> places;  ///< Where something stands, and which unit.

  explicit Reading(const OpenRecord& record) : matcher(record.folded.text, record.view.paragraphs) {
    const auto& paragraphs = record.view.paragraphs;
    const auto body = std::ranges::find(paragraphs, page::Role::Body, &page::Paragraph::role);
    if (body != paragraphs.end()) lead = static_cast<std::size_t>(body - paragraphs.begin());
  }

  double occurrences(const Clause& clause, std::size_t unit) {
    double sum = 0;
    for (const TextPlace& place : matcher.places(clause)) {
      sum += weight_of(matcher.role_at(place.begin), matcher.paragraph_at(place.begin) == lead);
      places.emplace_back(place.begin, unit);
    }
    return sum;
  }

  /// How close all the units that stand there come to each other: 0 to 1.
  double close(std::size_t units) {
    std::sort(places.begin(), places.end());
    std::vector<std::size_t> counts(units);
    std::size_t wanted = 0;
    for (const auto& [at, unit] : places) wanted += counts[unit]++ == 0;
    if (wanted < 2) return 0;
    std::fill(counts.begin(), counts.end(), 0);
    std::size_t seen = 0;
    std::size_t first = 0;
    double best = 0;
    for (const auto& [at, unit] : places) {
      seen += counts[unit]++ == 0;
      for (; seen == wanted; ++first) {
        const double distance = static_cast<double>(at - places[first].first);
        best = std::max(best, near_by / (near_by + distance));
        seen -= --counts[places[first].second] == 0;
      }
    }
    return best;
  }
};

Scorer::Score Scorer::of(const OpenRecord& record) const {
  Reading reading(record);
  return score(reading, nullptr);
}

Scorer::Score Scorer::of_partial(const OpenRecord& record, const annotate::Article& listed) const {
  Reading reading(record);
  return score(reading, &listed);
}

Scorer::Score Scorer::score(Reading& reading, const annotate::Article* listed) const {
  double value = 0;
  double covered = 0;
  double all = 0;
  for (std::size_t i = 0; i < units_.size(); ++i) {
    const Unit& unit = units_[i];
    double say = saturated(reading.occurrences(unit.clause, i));
    double share = say > 0 ? 1 : 0;
    if (listed != nullptr && say == 0) {
      const auto improve = [&](double other_say, double other_share) {
        say = std::max(say, other_say);
        share = std::max(share, other_share);
      };
      for (const Clause& clause : unit.synonyms) {
        const double other = saturated(reading.occurrences(clause, i));
        if (other > 0) improve(synonym * other, synonym);
      }
      double of_words = 0;
      double present = 0;
      double weights = 0;
      for (const UnitWord& word : unit.words) {
        Clause clause;
        clause.text = word.text;
        const double other = saturated(reading.occurrences(clause, i));
        of_words += word.weight * other;
        present += other > 0 ? word.weight : 0;
        weights += word.weight;
      }
      if (weights > 0) improve(all_words * of_words / weights, all_words * present / weights);
      for (const annotate::Region& region : listed->regions) {
        const auto chain = layout::region_chain(region.code);
        const bool there = std::any_of(unit.regions.begin(), unit.regions.end(), [&](const std::string& code) {
          return std::find(chain.begin(), chain.end(), code) != chain.end();
        });
        if (there) improve(same_place * saturated(weight_of(page::Role::Headline, false)), same_place);
      }
      for (const annotate::Topic& topic : listed->topics) {
        if (std::find(unit.topics.begin(), unit.topics.end(), topic.name) == unit.topics.end()) continue;
        improve(same_topic * topic.weight, same_topic);
      }
    }
    value += unit.weight * say;
    covered += unit.weight * share;
    all += unit.weight;
  }
  if (units_.size() > 1) value *= 1 + closeness * reading.close(units_.size());
  return {value, all > 0 ? covered / all : 0};
}

std::vector<std::size_t> copies_last(const std::vector<MinHash>& hashes) {
  std::vector<std::size_t> kept;
  std::vector<std::size_t> copies;
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    const bool copy = std::any_of(kept.begin(), kept.end(), [&](std::size_t other) {
      return resemblance(hashes[i], hashes[other]) >= near_copy;
    });
    (copy ? copies : kept).push_back(i);
  }
  kept.insert(kept.end(), copies.begin(), copies.end());
  return kept;
}

}  // namespace gongwen::search
