// In which order what was found is given.
#include "search/date.h"
#include "search/searcher_state.h"
#include "text/collation.h"

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

const std::vector<std::uint32_t>* Searcher::State::ranks_for(Sort sort, const std::stop_token& stop) {
  // Empty values have no rank: Xapian does not keep them.
  const auto loaded = [&](layout::Slot slot, const std::function<std::string(const std::string&)>& key = {}) {
    if (!ranks[slot]) ranks[slot] = load_ranks(database, slot, stop, key);
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
                                                               std::size_t limit, const std::stop_token& stop) {
  const Order order{all_dates(stop), ranks_for(sort, stop), sort};
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

std::optional<std::size_t> Searcher::State::place(const DocumentIds& ids, Sort sort, const std::string& id,
                                                  const std::stop_token& stop) {
  const std::string term = layout::id_term(id);
  const auto document = database.postlist_begin(term);
  if (document == database.postlist_end(term)) return std::nullopt;
  if (!std::binary_search(ids.begin(), ids.end(), *document)) return std::nullopt;
  const Order order{all_dates(stop), ranks_for(sort, stop), sort};
  const Placed own = order.placed(*document);
  const auto before = std::count_if(ids.begin(), ids.end(), [&](Xapian::docid one) { return order.placed(one) < own; });
  return static_cast<std::size_t>(before);
}

std::vector<Searcher::State::Ranked> Searcher::State::order(Asked& about, Sort sort, std::size_t offset,
                                                            std::size_t limit, const std::stop_token& stop) {
  if (limit == 0) return {};
  if (sort == Sort::Relevance && !about.query.clauses.empty()) return by_relevance(about, offset, limit, stop);
  const DocumentIds& ids = matches(about, stop);
  offset = std::min(offset, ids.size());
  return by_value(ids, sort, offset, std::min(limit, ids.size() - offset), stop);
}

}  // namespace gongwen::search
