#include "annotate/doubts.h"

#include "annotate/calendar.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gongwen::annotate {
namespace {

constexpr double passing_mention = 0.5;

std::size_t characters(const Article& article) { return text::count_characters(article.repaired.text); }

// Characters of the paragraphs from the line of `piece` on.
std::size_t characters_from(const Article& article, std::size_t piece) {
  const auto& [text, paragraphs, runs] = article.repaired;
  const auto run =
      std::find_if(runs.begin(), runs.end(), [&](const page::Run& r) { return r.line == article.lines[piece]; });
  return run == runs.end() ? 0 : text::count_characters(std::string_view(text).substr(run->begin));
}

void add_of_article(const Article& article, std::vector<Doubt>& doubts) {
  Doubt doubt;
  doubt.article = article.id;
  doubt.line = article.lines.front();
  doubt.reach = characters(article);
  if (article.confidence < sure) {
    doubt.confidence = article.confidence;
    doubts.push_back(doubt);
  }
  const auto primary =
      std::find_if(article.regions.begin(), article.regions.end(), [](const Region& r) { return r.primary; });
  const bool none = primary == article.regions.end();
  // That there is none, a person may have said.
  const bool said = std::any_of(article.evidence.begin(), article.evidence.end(),
                                [](const FieldEvidence& e) { return e.field == "regions"; });
  if (none ? !said : primary->evidence.rule == "place") {
    doubt.about = Doubt::About::Region;
    doubt.confidence = none ? 0 : passing_mention;
    doubts.push_back(doubt);
  }
  for (const page::Join& join : article.joins) {
    if (join.confidence >= sure) continue;
    doubts.push_back({Doubt::About::Join, article.id, article.lines[join.piece], join.confidence,
                      characters_from(article, join.piece), 1, join.reasons});
  }
}

std::optional<Doubt> of_date(std::span<const Article> page) {
  const IssueDate& date = page.front().issue_date;
  if (date.origin != Origin::Inferred && date.origin != Origin::Unknown) return std::nullopt;
  const auto earliest = parse_iso(date.earliest);
  const auto latest = parse_iso(date.latest);
  Doubt doubt{Doubt::About::IssueDate, page.front().id, page.front().lines.front(), 0, 0, page.size(), {}};
  if (earliest && latest)
    doubt.confidence = 1.0 / static_cast<double>((last_day(*latest) - first_day(*earliest)).count() + 1);
  if (doubt.confidence >= sure) return std::nullopt;
  for (const Article& article : page) doubt.reach += characters(article);
  return doubt;
}

}  // namespace

std::string_view name(Doubt::About about) {
  constexpr std::array<std::string_view, 4> names{"article", "join", "issue_date", "region"};
  return names[static_cast<std::size_t>(about)];
}

std::vector<Doubt> doubts(std::span<const Article> page) {
  std::vector<Doubt> doubts;
  if (page.empty()) return doubts;
  for (const Article& article : page) add_of_article(article, doubts);
  if (auto date = of_date(page)) doubts.push_back(*std::move(date));
  std::stable_sort(doubts.begin(), doubts.end(),
                   [](const Doubt& a, const Doubt& b) { return a.weight() > b.weight(); });
  return doubts;
}

}  // namespace gongwen::annotate
