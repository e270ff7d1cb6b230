#include "search/searcher.h"

#include "search/columns.h"
#include "search/compile.h"
#include "search/database.h"
#include "search/facets.h"
#include "search/matches.h"
#include "search/snippet.h"

#include <algorithm>
#include <array>
#include <optional>

#include <xapian.h>

namespace gongwen::search {
namespace {

/// Lets the matcher keep what is known to match.
class OneOf : public Xapian::MatchDecider {
 public:
  explicit OneOf(const DocumentIds& ids) : ids_(ids) {}
  bool operator()(const Xapian::Document& document) const override {
    return std::binary_search(ids_.begin(), ids_.end(), document.get_docid());
  }

 private:
  const DocumentIds& ids_;
};

/// BM25 in which an article's length counts less than usual: long reports are no worse precedents than short notes.
Xapian::BM25Weight weighting() { return {1.2, 0, 1, 0.3, 0.5}; }

}  // namespace

struct Searcher::State {
  std::filesystem::path folder;
  Xapian::Database database;
  // What follows was read from this state of the database, and is dropped when it goes on.
  std::optional<std::vector<std::uint32_t>> dates;
  std::array<std::optional<Column>, layout::kind_slot + 1> columns;
  std::optional<Query> matched_query;  ///< What `matched` matches: paging, sorting and facets ask for the same again.
  DocumentIds matched;

  void forget() {
    dates.reset();
    columns = {};
    matched_query.reset();
    matched = {};
  }

  /// Runs `work`, and again on the newest state when a writer has meanwhile overwritten the one that was read.
  template <class Work>
  auto run(Work&& work) -> decltype(work()) {
    constexpr int attempts = 5;
    for (int attempt = 1;; ++attempt) {
      try {
        if (attempt > 1) {
          forget();
          database.reopen();
        }
        return work();
      } catch (const Xapian::DatabaseModifiedError& error) {
        if (attempt == attempts) return tl::unexpected(to_error(error));
      } catch (const Xapian::Error& error) {
        return tl::unexpected(to_error(error));
      } catch (const Stopped&) {
        return fail(ErrorCode::Cancelled, "the search was cancelled");
      }
    }
  }

  const std::vector<std::uint32_t>& all_dates() {
    if (!dates) dates = load_dates(database);
    return *dates;
  }

  const Column& column(layout::Slot slot) {
    if (!columns[slot]) columns[slot] = Column::load(database, slot);
    return *columns[slot];
  }

  const DocumentIds& matches(const Query& query, const Compiled& compiled, const std::stop_token& stop) {
    if (matched_query != query) {
      matched_query.reset();
      matched = all_matches(database, compiled, stop);
      matched_query = query;
    }
    return matched;
  }

  std::int64_t count(const Query& query, const std::stop_token& stop) {
    const auto compiled = compile(query);
    return compiled ? static_cast<std::int64_t>(all_matches(database, *compiled, stop).size()) : 0;
  }

  /// A document and how well it matches.
  struct Ranked {
    Xapian::docid id = 0;
    double score = 0;
  };

  std::vector<Ranked> by_relevance(const Compiled& compiled, const DocumentIds& ids, std::size_t offset,
                                   std::size_t limit, const std::stop_token& stop) {
    Xapian::Enquire enquire(database);
    enquire.set_query(stoppable(compiled.ranked, stop));
    enquire.set_weighting_scheme(weighting());
    const OneOf decider(ids);
    const Xapian::MSet found =
        enquire.get_mset(static_cast<Xapian::doccount>(offset), static_cast<Xapian::doccount>(limit), 0, nullptr,
                         compiled.compare.empty() ? nullptr : &decider);
    std::vector<Ranked> ranked;
    ranked.reserve(found.size());
    for (auto item = found.begin(); item != found.end(); ++item) ranked.push_back({*item, item.get_weight()});
    return ranked;
  }

  /// Unknown dates come last either way, and articles of one date in the order in which they came in.
  std::vector<Ranked> by_date(const DocumentIds& ids, bool newest, std::size_t offset, std::size_t limit) {
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
      ranked.push_back({item->id, 0});
    }
    return ranked;
  }

  std::vector<Ranked> order(const Query& query, const Compiled& compiled, const DocumentIds& ids, Sort sort,
                            std::size_t offset, std::size_t limit, const std::stop_token& stop) {
    offset = std::min(offset, ids.size());
    limit = std::min(limit, ids.size() - offset);
    if (limit == 0) return {};
    if (sort == Sort::Relevance && !query.literals.empty()) return by_relevance(compiled, ids, offset, limit, stop);
    return by_date(ids, sort != Sort::Oldest, offset, limit);
  }
};

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
    const bool rebuilt = newest->get_uuid() != state_->database.get_uuid();
    if (!rebuilt && !state_->database.reopen()) return false;
    if (rebuilt) state_->database = *newest;
    state_->forget();
    return true;
  });
}

std::int64_t Searcher::size() const { return static_cast<std::int64_t>(state_->database.get_doccount()); }

Result<ResultSet> Searcher::search(const Query& query, Sort sort, std::size_t offset, std::size_t limit,
                                   std::stop_token stop) {
  const auto compiled = compile(query);
  if (!compiled) return tl::unexpected(compiled.error());
  return state_->run([&]() -> Result<ResultSet> {
    ResultSet results;
    results.searched = size();
    const DocumentIds& ids = state_->matches(query, *compiled, stop);
    results.matched = static_cast<std::int64_t>(ids.size());
    for (const auto& [id, score] : state_->order(query, *compiled, ids, sort, offset, limit, stop)) {
      if (stop.stop_requested()) throw Stopped();
      auto article = article_of(state_->database.get_document(id));
      if (!article) return tl::unexpected(article.error());
      Hit hit;
      hit.score = score;
      hit.snippet = make_snippet(query, article->body());
      hit.headline_hits = find_hits(query, article->headline);
      hit.article = *std::move(article);
      results.hits.push_back(std::move(hit));
    }
    if (ids.empty() && !query.filters.empty()) {
      results.without_filters = state_->count({query.literals, {}}, stop);
      for (const Filter& filter : query.filters) {
        Query alone{query.literals, {}};
        std::copy_if(query.filters.begin(), query.filters.end(), std::back_inserter(alone.filters),
                     [&](const Filter& other) { return other.field == filter.field; });
        results.with_filter_alone.push_back(state_->count(alone, stop));
      }
    }
    return results;
  });
}

Result<std::vector<FacetCount>> Searcher::facets(const Query& query, Field field, std::stop_token stop) {
  const auto compiled = compile(query);
  if (!compiled) return tl::unexpected(compiled.error());
  return state_->run([&]() -> Result<std::vector<FacetCount>> {
    const DocumentIds& ids = state_->matches(query, *compiled, stop);
    switch (field) {
      case Field::Date: return count_dates(state_->all_dates(), ids);
      case Field::Region: return count_keys(state_->column(layout::regions_slot), field, ids);
      case Field::Topic: return count_keys(state_->column(layout::topics_slot), field, ids);
      case Field::Paper: return count_keys(state_->column(layout::paper_slot), field, ids);
      case Field::Kind: return count_keys(state_->column(layout::kind_slot), field, ids);
    }
    return std::vector<FacetCount>{};
  });
}

Result<std::int64_t> Searcher::for_each(const Query& query, Sort sort,
                                        const std::function<bool(const annotate::Article&)>& each,
                                        std::stop_token stop) {
  const auto compiled = compile(query);
  if (!compiled) return tl::unexpected(compiled.error());
  const auto order = state_->run([&]() -> Result<DocumentIds> {
    const DocumentIds& ids = state_->matches(query, *compiled, stop);
    DocumentIds ordered;
    ordered.reserve(ids.size());
    for (const auto& ranked : state_->order(query, *compiled, ids, sort, 0, ids.size(), stop)) {
      ordered.push_back(ranked.id);
    }
    return ordered;
  });
  if (!order) return tl::unexpected(order.error());
  std::int64_t given = 0;
  for (const Xapian::docid id : *order) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled, "the search was cancelled");
    // A writer may go on meanwhile: then an article is given as it is now, and left out when it is no more.
    const auto article = state_->run([&]() -> Result<std::optional<annotate::Article>> {
      try {
        return article_of(state_->database.get_document(id));
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

Searcher::Searcher(std::unique_ptr<State> state) : state_(std::move(state)) {}
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

}  // namespace gongwen::search
