// In which order what was found is given.
#include "search/date.h"
#include "search/rank.h"
#include "search/searcher_state.h"
#include "text/collation.h"
#include "text/fold.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace gongwen::search {
namespace {

constexpr std::array<std::pair<Sort, std::string_view>, 13> sorts{{{Sort::Relevance, "relevance"},
                                                                   {Sort::Newest, "newest"},
                                                                   {Sort::Oldest, "oldest"},
                                                                   {Sort::Headline, "headline"},
                                                                   {Sort::HeadlineLast, "headline-last"},
                                                                   {Sort::Region, "region"},
                                                                   {Sort::RegionLast, "region-last"},
                                                                   {Sort::Paper, "paper"},
                                                                   {Sort::PaperLast, "paper-last"},
                                                                   {Sort::Page, "page"},
                                                                   {Sort::PageLast, "page-last"},
                                                                   {Sort::Topic, "topic"},
                                                                   {Sort::TopicLast, "topic-last"}}};

/// So many of the best by Xapian are looked at once more, by their texts. Fixed, so that paging is stable.
constexpr Xapian::doccount looked_at = 50;
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

/// Where an article stands by a value: the smallest first.
struct Placed {
  std::uint32_t rank;
  std::uint32_t date;
  Xapian::docid id;
  auto operator<=>(const Placed&) const = default;
};

struct Order {
  const std::vector<std::uint32_t>& dates;
  const std::vector<std::uint32_t>* ranks;
  Sort sort;

  [[nodiscard]] Placed placed(Xapian::docid id) const {
    std::uint32_t rank = ranks == nullptr ? 0 : (*ranks)[id];
    const bool last = sort == Sort::HeadlineLast || sort == Sort::RegionLast || sort == Sort::PaperLast ||
                      sort == Sort::PageLast || sort == Sort::TopicLast;
    if (last && rank != unranked) rank = unranked - 1 - rank;
    const std::uint32_t date = dates[id];
    return {rank, date == 0 ? UINT32_MAX : sort == Sort::Oldest ? date : UINT32_MAX - date, id};
  }
};

}  // namespace

std::string_view name(Sort sort) { return sorts[static_cast<std::size_t>(sort)].second; }

std::optional<Sort> sort_named(std::string_view name) {
  const auto found = std::find_if(sorts.begin(), sorts.end(), [&](const auto& one) { return one.second == name; });
  return found == sorts.end() ? std::nullopt : std::optional(found->first);
}

std::vector<std::string> sort_names() {
  std::vector<std::string> names;
  for (const auto& [sort, name] : sorts) names.emplace_back(name);
  return names;
}

Matched Searcher::State::matched(const Query& query, const Compiled& compiled, Sort sort,
                                 const std::stop_token& stop) const {
  // Of a single term, it is faster to count without weights and then to pass over what cannot be among the best. Of
  // anything else, finding what matches takes most of the time, and is done once.
  const bool by_weight = sort == Sort::Relevance && !query.clauses.empty();
  if (!by_weight || compiled.exact.get_type() == Xapian::Query::LEAF_TERM) {
    return {all_matches(database, compiled.exact, stop), {}};
  }
  return all_and_best(database, compiled.ranked, weighting(), looked_at, stop);
}

std::vector<Searcher::State::Ranked> Searcher::State::by_relevance(const Asked& about, std::size_t offset,
                                                                   std::size_t limit, const std::stop_token& stop) {
  const std::size_t first = offset < looked_at ? 0 : offset;
  const std::size_t wanted = offset < looked_at ? std::max<std::size_t>(looked_at, offset + limit) : limit;
  Xapian::MSet found = about.best;
  if (found.empty() || first + wanted > looked_at) {
    Xapian::Enquire enquire(database);
    enquire.set_query(stoppable(about.compiled.ranked, stop));
    enquire.set_weighting_scheme(weighting());
    found = enquire.get_mset(static_cast<Xapian::doccount>(first), static_cast<Xapian::doccount>(wanted));
  }
  std::vector<Ranked> ranked;
  for (auto item = found.begin(); item != found.end(); ++item) ranked.push_back({*item, item.get_weight(), {}});
  if (first > 0) return ranked;

  const std::vector<Unit> units = units_of(about.query, database, words());
  const Scorer scorer(units);
  const auto end = ranked.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(looked_at, ranked.size()));
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

const std::vector<std::uint32_t>* Searcher::State::ranks_for(Sort sort) {
  // Empty values have no rank: Xapian does not keep them.
  const auto loaded = [&](layout::Slot slot, const std::function<std::string(const std::string&)>& key = {}) {
    if (!ranks[slot]) ranks[slot] = load_ranks(database, slot, key);
    return &*ranks[slot];
  };
  const auto by_name = [](const std::string& name) { return text::collation_key(name); };
  switch (sort) {
    case Sort::Headline:
    case Sort::HeadlineLast: return loaded(layout::headline_slot);
    case Sort::Region:
    case Sort::RegionLast: return loaded(layout::place_slot);
    case Sort::Paper:
    case Sort::PaperLast: return loaded(layout::paper_slot, by_name);
    case Sort::Page:
    case Sort::PageLast: return loaded(layout::page_slot, by_name);
    case Sort::Topic:
    case Sort::TopicLast:
      return loaded(layout::topics_slot,
                    [&](const std::string& all) { return by_name(all.substr(0, all.find('\n'))); });
    case Sort::Relevance:
    case Sort::Newest:
    case Sort::Oldest: break;
  }
  return nullptr;
}

std::vector<Searcher::State::Ranked> Searcher::State::by_value(const DocumentIds& ids, Sort sort, std::size_t offset,
                                                               std::size_t limit) {
  const Order order{all_dates(), ranks_for(sort), sort};
  std::vector<Placed> placed;
  placed.reserve(ids.size());
  for (const Xapian::docid id : ids) placed.push_back(order.placed(id));
  const auto end = placed.begin() + static_cast<std::ptrdiff_t>(offset + limit);
  std::partial_sort(placed.begin(), end, placed.end());
  std::vector<Ranked> ranked;
  for (auto item = placed.begin() + static_cast<std::ptrdiff_t>(offset); item != end; ++item) {
    ranked.push_back({item->id, 0, {}});
  }
  return ranked;
}

std::optional<std::size_t> Searcher::State::place(const DocumentIds& ids, Sort sort, const std::string& id) {
  const std::string term = layout::id_term(id);
  const auto document = database.postlist_begin(term);
  if (document == database.postlist_end(term)) return std::nullopt;
  if (!std::binary_search(ids.begin(), ids.end(), *document)) return std::nullopt;
  const Order order{all_dates(), ranks_for(sort), sort};
  const Placed own = order.placed(*document);
  const auto before = std::count_if(ids.begin(), ids.end(), [&](Xapian::docid one) { return order.placed(one) < own; });
  return static_cast<std::size_t>(before);
}

std::vector<Searcher::State::Ranked> Searcher::State::order(const Asked& about, Sort sort, std::size_t offset,
                                                            std::size_t limit, const std::stop_token& stop) {
  offset = std::min(offset, about.matches.size());
  limit = std::min(limit, about.matches.size() - offset);
  if (limit == 0) return {};
  if (sort == Sort::Relevance && !about.query.clauses.empty()) return by_relevance(about, offset, limit, stop);
  return by_value(about.matches, sort, offset, limit);
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
