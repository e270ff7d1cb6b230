// In which order what was found is given.
#include "search/date.h"
#include "search/rank.h"
#include "search/searcher_state.h"
#include "text/fold.h"

#include <algorithm>
#include <utility>

namespace gongwen::search {
namespace {

/// So many of the best by Xapian are looked at once more, by their texts. Fixed, so that paging is stable.
constexpr std::size_t looked_at = 64;
/// The same for partial matches, which Xapian tells apart less well.
constexpr std::size_t partial_looked_at = 200;
/// What an article must have of what is looked for, by weight, to be a partial match.
constexpr double least_covered = 0.2;
/// What Xapian's weight adds to a score: it decides between articles of which the text says the same.
constexpr double xapian_share = 0.05;

/// BM25 in which an article's length counts less than usual: long reports are no worse precedents than short notes.
Xapian::BM25Weight weighting() { return {1.2, 0, 1, 0.3, 0.5}; }

TextView text_of(std::string_view record) {
  auto view = text_in(record);
  if (!view) throw Xapian::DatabaseCorruptError(view.error().message);
  return *std::move(view);
}

}  // namespace

std::vector<Searcher::State::Ranked> Searcher::State::by_relevance(const Asked& about, std::size_t offset,
                                                                   std::size_t limit, const std::stop_token& stop) {
  Xapian::Enquire enquire(database);
  enquire.set_query(stoppable(about.compiled.ranked, stop));
  enquire.set_weighting_scheme(weighting());
  const std::size_t first = offset < looked_at ? 0 : offset;
  const std::size_t wanted = offset < looked_at ? std::max(looked_at, offset + limit) : limit;
  const Xapian::MSet found =
      enquire.get_mset(static_cast<Xapian::doccount>(first), static_cast<Xapian::doccount>(wanted));
  std::vector<Ranked> ranked;
  for (auto item = found.begin(); item != found.end(); ++item) ranked.push_back({*item, item.get_weight(), {}});
  if (first > 0) return ranked;

  const std::vector<Unit> units = units_of(about.query, database, words());
  const Scorer scorer(units);
  const auto end = ranked.begin() + static_cast<std::ptrdiff_t>(std::min(looked_at, ranked.size()));
  for (auto one = ranked.begin(); one != end; ++one) {
    if (stop.stop_requested()) throw Stopped();
    one->record = record_of(one->id);
    const TextView view = text_of(one->record);
    one->score = scorer.of(view, text::folded(view.text)).value + xapian_share * one->score;
  }
  std::stable_sort(ranked.begin(), end, [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
  std::vector<MinHash> hashes;
  for (auto one = ranked.begin(); one != end; ++one) hashes.push_back(*min_hash_in(one->record));
  std::vector<Ranked> ordered;
  for (const std::size_t i : copies_last(hashes)) ordered.push_back(std::move(ranked[i]));
  std::move(end, ranked.end(), std::back_inserter(ordered));
  ordered.erase(ordered.begin(), ordered.begin() + static_cast<std::ptrdiff_t>(std::min(offset, ordered.size())));
  ordered.resize(std::min(limit, ordered.size()));
  return ordered;
}

std::vector<Searcher::State::Ranked> Searcher::State::by_date(const DocumentIds& ids, bool newest, std::size_t offset,
                                                              std::size_t limit) {
  // Unknown dates come last either way, and articles of one date in the order in which they came in.
  struct Dated {
    std::uint32_t key;
    Xapian::docid id;
    auto operator<=>(const Dated&) const = default;
  };
  const std::vector<std::uint32_t>& known = all_dates();
  std::vector<Dated> dated;
  dated.reserve(ids.size());
  for (const Xapian::docid id : ids) {
    const std::uint32_t date = known[id];
    dated.push_back({date == 0 ? UINT32_MAX : newest ? UINT32_MAX - date : date, id});
  }
  const auto end = dated.begin() + static_cast<std::ptrdiff_t>(offset + limit);
  std::partial_sort(dated.begin(), end, dated.end());
  std::vector<Ranked> ranked;
  for (auto item = dated.begin() + static_cast<std::ptrdiff_t>(offset); item != end; ++item) {
    ranked.push_back({item->id, 0, {}});
  }
  return ranked;
}

std::vector<Searcher::State::Ranked> Searcher::State::order(const Asked& about, Sort sort, std::size_t offset,
                                                            std::size_t limit, const std::stop_token& stop) {
  offset = std::min(offset, about.matches.size());
  limit = std::min(limit, about.matches.size() - offset);
  if (limit == 0) return {};
  if (sort == Sort::Relevance && !about.query.clauses.empty()) return by_relevance(about, offset, limit, stop);
  return by_date(about.matches, sort != Sort::Oldest, offset, limit);
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
  const std::vector<Unit> units = units_of(query, database, words());
  Xapian::Query some = any_part_of(units);
  if (!strict.clauses.empty() || !strict.filters.empty()) {
    some = Xapian::Query(Xapian::Query::OP_FILTER, some, ready->exact);
  }
  some = Xapian::Query(Xapian::Query::OP_AND_NOT, some, (*all)->compiled.exact);

  Xapian::Enquire enquire(database);
  enquire.set_query(stoppable(some, stop));
  enquire.set_weighting_scheme(weighting());
  const Xapian::MSet found = enquire.get_mset(0, partial_looked_at);
  const Scorer scorer(units);
  std::vector<Ranked> ranked;
  for (auto item = found.begin(); item != found.end(); ++item) {
    if (stop.stop_requested()) throw Stopped();
    std::string record = record_of(*item);
    const TextView view = text_of(record);
    const auto listed = listed_article(record);
    if (!listed) return tl::unexpected(listed.error());
    const Scorer::Score score = scorer.of_partial(view, text::folded(view.text), *listed);
    if (score.covered < least_covered) continue;
    ranked.push_back({*item, score.value + xapian_share * item.get_weight(), std::move(record)});
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
  ranked.resize(std::min(ranked.size(), most_partial));
  return ranked;
}

}  // namespace gongwen::search
