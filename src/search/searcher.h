#pragma once

#include "annotate/article.h"
#include "base/result.h"
#include "search/query.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace gongwen::search {

/// Of one date, and by relevance of one score, in the order in which the articles came in; unknown dates last. Without
/// literals, Relevance is Newest.
enum class Sort { Relevance, Newest, Oldest };

/// A byte range.
using Range = std::pair<std::size_t, std::size_t>;

struct Snippet {
  std::string text;
  std::vector<Range> hits;  ///< Bytes of `text`, rising, not overlapping.
};

struct Hit {
  annotate::Article article;  ///< Read from the index alone.
  double score = 0;
  Snippet snippet;                   ///< The best window of the running text.
  std::vector<Range> headline_hits;  ///< Bytes of article.headline.
};

struct ResultSet {
  std::int64_t matched = 0;   ///< Exact.
  std::int64_t searched = 0;  ///< Articles in the index.
  std::vector<Hit> hits;      ///< Those from `offset` on, at most `limit`.
  /// Only when nothing matched and the query has filters: how many articles match the words alone, then with each
  /// filter's field alone (same order as query.filters).
  std::int64_t without_filters = 0;
  std::vector<std::int64_t> with_filter_alone;
};

struct FacetCount {
  std::string key;    ///< What a Filter takes as its value.
  std::string label;  ///< For people.
  std::int64_t count = 0;
};

/// Finds articles in an index. Opens one database folder; nothing outside this room knows how many shards there are.
///
/// One object a thread. A search sees one committed state; refresh() goes on to the newest.
class Searcher {
 public:
  /// Errors: NotFound when there is no index, Corrupt when it is damaged or its fingerprint is not ours (rebuild it).
  [[nodiscard]] static Result<Searcher> open(const std::filesystem::path& index_folder);
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;
  ~Searcher();

  /// Goes on to the newest committed state. Returns true when it is another one.
  Result<bool> refresh();

  /// Articles in the index.
  [[nodiscard]] std::int64_t size() const;

  /// Errors: Cancelled when `stop` asks for it, Corrupt, Io.
  [[nodiscard]] Result<ResultSet> search(const Query& query, Sort sort, std::size_t offset, std::size_t limit,
                                         std::stop_token stop = {});

  /// Exact counts over the articles that match `query`. Region: all levels (provinces, prefectures, counties); date:
  /// years, months and days, by their ISO value; the others by rising key. Only keys with a count over 0.
  [[nodiscard]] Result<std::vector<FacetCount>> facets(const Query& query, Field field, std::stop_token stop = {});

  /// Calls `each` with every matching article in the order of `sort`, until it returns false. Returns how often.
  /// Streams: articles are read one at a time, and no more than their numbers are held (some 10 bytes a match; by
  /// relevance, 100 for a moment). When a writer goes on meanwhile, an article is given as it is now, and left out when
  /// it is no more.
  [[nodiscard]] Result<std::int64_t> for_each(const Query& query, Sort sort,
                                              const std::function<bool(const annotate::Article&)>& each,
                                              std::stop_token stop = {});

 private:
  struct State;
  explicit Searcher(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// Where the literals of `query` stand in `text` (repaired text, paragraphs parted by line feeds): bytes, rising,
/// merged where they overlap. By the same folding as the index.
[[nodiscard]] std::vector<Range> find_hits(const Query& query, std::string_view text);

}  // namespace gongwen::search
