// The best first.
#include "search/rank.h"
#include "search/searcher_state.h"
#include "search/weighting.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <utility>

namespace gongwen::search {
namespace {

/// So many of the best by Xapian are looked at once more, by their texts. Fixed, so that paging is stable.
constexpr std::size_t looked_at = 50;
/// The same for partial matches, which Xapian tells apart less well.
constexpr std::size_t partial_looked_at = 200;
/// What an article must have of what is looked for, by weight, to be a partial match.
constexpr double least_covered = 0.2;
/// What Xapian's weight adds to a score: it decides between articles of which the text says the same.
constexpr double xapian_share = 0.05;

}  // namespace

Xapian::MSet Searcher::State::by_weight(const Asked& about, std::size_t offset, std::size_t limit,
                                        const std::stop_token& stop) const {
  const Compiled& compiled = about.compiled;
  if (!about.matches || compiled.in_text.empty()) {
    return best_where(database, compiled.ranked, weighting(), offset, limit, stand_in_text(compiled.in_text), stop);
  }
  const Xapian::Query decided(Xapian::Query::OP_AND, compiled.ranked, these(*about.matches));
  return best_where(database, decided, weighting(), offset, limit, {}, stop);
}

const std::vector<Searcher::State::Ranked>& Searcher::State::best(Asked& about, const std::stop_token& stop) {
  if (about.best) return *about.best;
  const std::vector<Unit> units = units_of(about.query, database);
  const Scorer scorer(units);
  const Xapian::MSet found = by_weight(about, 0, looked_at, stop);
  std::vector<Ranked> ranked;
  for (auto item = found.begin(); item != found.end(); ++item) {
    if (stop.stop_requested()) throw Stopped();
    auto record = opened(*item);
    const double score = scorer.of(*record).value + xapian_share * item.get_weight();
    ranked.push_back({*item, score, std::move(record)});
  }
  std::ranges::stable_sort(ranked, std::greater(), &Ranked::score);
  std::vector<MinHash> hashes;
  for (const Ranked& one : ranked) hashes.push_back(*min_hash_in(one.record->data));
  std::vector<Ranked> ordered;
  for (const std::size_t i : copies_last(hashes)) ordered.push_back(std::move(ranked[i]));
  return about.best.emplace(std::move(ordered));
}

std::vector<Searcher::State::Ranked> Searcher::State::by_relevance(Asked& about, std::size_t offset, std::size_t limit,
                                                                   const std::stop_token& stop) {
  offset = std::min<std::size_t>(offset, database.get_doccount());
  limit = std::min<std::size_t>(limit, database.get_doccount() - offset);
  std::vector<Ranked> ranked;
  if (offset < looked_at) {
    const std::vector<Ranked>& first = best(about, stop);
    const std::size_t begin = std::min(offset, first.size());
    std::copy_n(first.begin() + static_cast<std::ptrdiff_t>(begin), std::min(limit, first.size() - begin),
                std::back_inserter(ranked));
    if (first.size() < looked_at) return ranked;
  }
  if (offset + limit <= looked_at) return ranked;
  const std::size_t begin = std::max(offset, looked_at);
  const Xapian::MSet found = by_weight(about, begin, offset + limit - begin, stop);
  for (auto item = found.begin(); item != found.end(); ++item) ranked.push_back({*item, item.get_weight(), {}});
  return ranked;
}

Result<std::vector<Searcher::State::Ranked>> Searcher::State::partial(const Query& query, const std::stop_token& stop) {
  // What is not a bare word must hold.
  Query strict = query;
  std::erase_if(strict.clauses, may_be_partial);
  if (strict.clauses.size() == query.clauses.size()) return std::vector<Ranked>{};
  const auto all = ask(query, stop);
  if (!all) return tl::unexpected(all.error());
  const auto ready = compiled(strict, stop);
  if (!ready) return tl::unexpected(ready.error());
  const std::vector<Unit> units = units_with_parts_of(query, database, words());
  const Source source{database, collections, stop, words()};
  Xapian::Query some = any_part_of(units, source);
  if (!strict.clauses.empty() || !strict.filters.empty()) {
    some = Xapian::Query(Xapian::Query::OP_FILTER, some, decided(ready->exact, *ready, source));
  }
  some = Xapian::Query(Xapian::Query::OP_AND_NOT, some,
                       (*all)->compiled.in_text.empty() ? (*all)->compiled.exact : these(matches(**all, stop)));

  const Xapian::MSet found = best_where(database, some, weighting(), 0, partial_looked_at, {}, stop);
  const Scorer scorer(units);
  std::vector<Ranked> ranked;
  for (auto item = found.begin(); item != found.end(); ++item) {
    if (stop.stop_requested()) throw Stopped();
    auto record = opened(*item);
    const auto listed = listed_article(record->data);
    if (!listed) return tl::unexpected(listed.error());
    const Scorer::Score score = scorer.of_partial(*record, *listed);
    if (score.covered < least_covered) continue;
    ranked.push_back({*item, score.value + xapian_share * item.get_weight(), std::move(record)});
  }
  std::ranges::stable_sort(ranked, std::greater(), &Ranked::score);
  ranked.resize(std::min(ranked.size(), most_partial));
  return ranked;
}

}  // namespace gongwen::search
