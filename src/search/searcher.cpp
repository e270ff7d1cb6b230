#include "search/searcher.h"

#include "search/document.h"
#include "search/facets.h"
#include "search/hit.h"
#include "search/index_writer.h"
#include "search/record.h"
#include "search/searcher_state.h"
#include "search/units.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gongwen::search {
namespace {

/// People may have changed it since the same was asked.
bool asks_for_collection(const Query& query) {
  const auto is_collection = [](const Filter& filter) { return filter.field == Field::Collection; };
  const std::function<bool(const Clause&)> within = [&](const Clause& clause) {
    return (clause.op == Op::Filter && is_collection(clause.filter)) ||
           std::any_of(clause.children.begin(), clause.children.end(), within);
  };
  return std::any_of(query.filters.begin(), query.filters.end(), is_collection) ||
         std::any_of(query.clauses.begin(), query.clauses.end(), within);
}

/// Two of Xapian's lists hold the same, one by one, as `same_item` says.
template <class Iterator, class Same>
bool same(Iterator a, const Iterator& end_of_a, Iterator b, const Iterator& end_of_b, Same same_item) {
  for (; a != end_of_a && b != end_of_b; ++a, ++b) {
    if (!same_item(a, b)) return false;
  }
  return a == end_of_a && b == end_of_b;
}

}  // namespace

Result<Searcher::State::Asked*> Searcher::State::ask(const Query& query, const std::stop_token& stop) {
  if (!asked || asked->query != query || asks_for_collection(query)) {
    asked.reset();
    auto ready = compiled(query, stop);
    if (!ready) return tl::unexpected(ready.error());
    asked = Asked{query, *std::move(ready), {}, {}};
  }
  return &*asked;
}

const DocumentIds& Searcher::State::matches(Asked& about, const std::stop_token& stop) {
  if (!about.matches) about.matches = matches_of(about.compiled, {database, collections, stop, words()});
  return *about.matches;
}

Result<const DocumentIds*> Searcher::State::matches(const Query& query, const std::stop_token& stop) {
  return ask(query, stop).map([&](Asked* about) { return &matches(*about, stop); });
}

Result<std::int64_t> Searcher::State::count(const Query& query, const std::stop_token& stop) {
  const auto ready = compiled(query, stop);
  if (!ready) return tl::unexpected(ready.error());
  return static_cast<std::int64_t>(matches_of(*ready, {database, collections, stop, words()}).size());
}

Result<std::vector<Hit>> Searcher::State::hits(std::vector<Ranked> ranked, const Highlighter& highlighter,
                                               const std::stop_token& stop) {
  std::vector<Hit> hits;
  for (Ranked& one : ranked) {
    if (stop.stop_requested()) throw Stopped();
    if (!one.record) one.record = opened(one.id);
    auto hit = make_hit(*one.record, one.score, highlighter);
    if (!hit) return tl::unexpected(hit.error());
    hits.push_back(*std::move(hit));
  }
  return hits;
}

Result<Searcher> Searcher::open(const std::filesystem::path& index_folder) {
  auto database = open_database(index_folder);
  if (!database) return tl::unexpected(database.error());
  auto state = std::make_unique<State>();
  state->folder = index_folder;
  state->database = *std::move(database);
  return Searcher(std::move(state));
}

Result<bool> Searcher::refresh() {
  auto newest = open_database(state_->folder);
  if (!newest) return tl::unexpected(newest.error());
  return guarded([&]() -> Result<bool> {
    // An index that was rebuilt may have the same number of commits as the one before.
    const Xapian::Database& read = state_->database;
    if (newest->get_uuid() == read.get_uuid() && newest->get_revision() == read.get_revision()) return false;
    state_->database = *newest;
    state_->forget();
    return true;
  });
}

void Searcher::set_collections(Collections collections) {
  state_->collections = std::move(collections);
  state_->asked.reset();
}

std::string Searcher::fingerprint() const { return search::fingerprint(state_->words().own()); }

std::int64_t Searcher::size() const { return static_cast<std::int64_t>(state_->database.get_doccount()); }

Result<ResultSet> Searcher::search(const Query& query, Sort sort, std::size_t offset, std::size_t limit,
                                   std::stop_token stop) {
  return state_->run([&]() -> Result<ResultSet> {
    const auto asked = state_->ask(query, stop);
    if (!asked) return tl::unexpected(asked.error());
    ResultSet results;
    results.searched = size();
    results.matched = static_cast<std::int64_t>(state_->matches(**asked, stop).size());
    auto hits = state_->hits(state_->order(**asked, sort, offset, limit, stop), Highlighter(query), stop);
    if (!hits) return tl::unexpected(hits.error());
    results.hits = *std::move(hits);
    if (results.matched > 0) return results;
    auto nearest = state_->nearest(query, stop);
    if (!nearest) return tl::unexpected(nearest.error());
    results.nearest = *std::move(nearest);
    auto looser = state_->looser(query, stop);
    if (!looser) return tl::unexpected(looser.error());
    results.looser = *std::move(looser);
    if (query.filters.empty()) return results;
    const auto counted = [&](const std::vector<Filter>& filters) -> Result<std::int64_t> {
      return state_->count({query.clauses, filters}, stop);
    };
    const auto without = counted({});
    if (!without) return tl::unexpected(without.error());
    results.without_filters = *without;
    for (const Filter& filter : query.filters) {
      std::vector<Filter> alone;
      std::copy_if(query.filters.begin(), query.filters.end(), std::back_inserter(alone),
                   [&](const Filter& other) { return other.field == filter.field; });
      const auto count = counted(alone);
      if (!count) return tl::unexpected(count.error());
      results.with_filter_alone.push_back(*count);
    }
    return results;
  });
}

Result<std::vector<Hit>> Searcher::best_matches(const Query& query, std::size_t limit, std::stop_token stop) {
  return state_->run([&]() -> Result<std::vector<Hit>> {
    if (query.clauses.empty()) return std::vector<Hit>{};
    const auto asked = state_->ask(query, stop);
    if (!asked) return tl::unexpected(asked.error());
    return state_->hits(state_->by_relevance(**asked, 0, limit, stop), Highlighter(query), stop);
  });
}

Result<std::optional<std::size_t>> Searcher::place(const Query& query, Sort sort, const std::string& id,
                                                   std::stop_token stop) {
  return state_->run([&]() -> Result<std::optional<std::size_t>> {
    if (sort == Sort::Relevance && !query.clauses.empty()) return std::optional<std::size_t>();
    const auto ids = state_->matches(query, stop);
    if (!ids) return tl::unexpected(ids.error());
    return state_->place(**ids, sort, id, stop);
  });
}

Result<std::vector<Hit>> Searcher::partial_matches(const Query& query, std::size_t offset, std::size_t limit,
                                                   std::stop_token stop) {
  return state_->run([&]() -> Result<std::vector<Hit>> {
    auto partial = state_->partial(query, stop);
    if (!partial) return tl::unexpected(partial.error());
    std::vector<State::Ranked>& all = *partial;
    all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(offset, all.size())));
    all.resize(std::min(limit, all.size()));
    return state_->hits(std::move(all), Highlighter(loosened(query, state_->words())), stop);
  });
}

Result<std::vector<FacetCount>> Searcher::facets(const Query& query, Field field, std::stop_token stop) {
  return state_->run([&]() -> Result<std::vector<FacetCount>> {
    const auto ids = state_->matches(query, stop);
    if (!ids) return tl::unexpected(ids.error());
    const auto counted = [&](layout::Slot slot) { return count_keys(state_->column(slot, stop), field, **ids); };
    switch (field) {
      case Field::Date: return count_dates(state_->all_dates(stop), **ids);
      case Field::Region: return counted(layout::regions_slot);
      case Field::Dated: return counted(layout::dated_slot);
      case Field::Topic: return counted(layout::topics_slot);
      case Field::Paper: return counted(layout::paper_slot);
      case Field::Kind: return counted(layout::kind_slot);
      case Field::Reporter: return counted(layout::reporters_slot);
      case Field::Page: return counted(layout::page_slot);
      case Field::Body: return counted(layout::bodies_slot);
      case Field::Collection: break;  // The index does not know them.
    }
    return std::vector<FacetCount>{};
  });
}

Result<std::int64_t> Searcher::for_each(const Query& query, Sort sort,
                                        const std::function<bool(const annotate::Article&)>& each,
                                        std::stop_token stop) {
  const auto order = state_->run([&]() -> Result<DocumentIds> {
    const auto asked = state_->ask(query, stop);
    if (!asked) return tl::unexpected(asked.error());
    const std::size_t all = state_->matches(**asked, stop).size();
    DocumentIds ordered;
    ordered.reserve(all);
    for (const auto& ranked : state_->order(**asked, sort, 0, all, stop)) ordered.push_back(ranked.id);
    return ordered;
  });
  if (!order) return tl::unexpected(order.error());
  std::int64_t given = 0;
  for (const Xapian::docid id : *order) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled, "the search was cancelled");
    // A writer may go on meanwhile: then an article is given as it is now, and left out when it is no more.
    const auto article = state_->run([&]() -> Result<std::optional<annotate::Article>> {
      try {
        return listed_article(state_->database.get_document(id).get_data());
      } catch (const Xapian::DocNotFoundError&) {
        return std::nullopt;
      }
    });
    if (!article) return tl::unexpected(article.error());
    if (!*article) continue;
    ++given;
    if (!each(**article)) break;
  }
  return given;
}

Result<bool> Searcher::holds_as_it_is(const annotate::Article& article) {
  return state_->run([&]() -> Result<bool> {
    const std::string id = layout::id_term(article.id);
    const auto posting = state_->database.postlist_begin(id);
    if (posting == state_->database.postlist_end(id)) return false;
    const Xapian::Document held = state_->database.get_document(*posting);
    const Xapian::Document wanted = make_document(article, state_->words());
    const auto same_terms = [](const Xapian::TermIterator& a, const Xapian::TermIterator& b) {
      return *a == *b && a.get_wdf() == b.get_wdf();
    };
    const auto same_values = [](const Xapian::ValueIterator& a, const Xapian::ValueIterator& b) {
      return a.get_valueno() == b.get_valueno() && *a == *b;
    };
    return held.get_data() == wanted.get_data() &&
           same(held.values_begin(), held.values_end(), wanted.values_begin(), wanted.values_end(), same_values) &&
           same(held.termlist_begin(), held.termlist_end(), wanted.termlist_begin(), wanted.termlist_end(), same_terms);
  });
}

Result<std::vector<std::string>> Searcher::among(const Query& query, const std::vector<std::string>& articles,
                                                 std::stop_token stop) {
  return state_->run([&]() -> Result<std::vector<std::string>> {
    const auto matches = state_->matches(query, stop);
    if (!matches) return tl::unexpected(matches.error());
    std::vector<std::string> found;
    for (const std::string& id : articles) {
      if (stop.stop_requested()) throw Stopped();
      const std::string term = layout::id_term(id);
      const auto document = state_->database.postlist_begin(term);
      if (document == state_->database.postlist_end(term)) continue;
      if (std::binary_search((*matches)->begin(), (*matches)->end(), *document)) found.push_back(id);
    }
    return found;
  });
}

Searcher::Searcher(std::unique_ptr<State> state) : state_(std::move(state)) {}
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

}  // namespace gongwen::search
