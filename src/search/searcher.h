#pragma once

#include "base/result.h"
#include "search/query.h"
#include "search/results.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::search {

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

  /// Who is asked about the field 专题; without it, such a query is Invalid. Called by whoever calls this object.
  void set_collections(Collections collections);

  /// Of the analysis by which the index was made, with persons' own words.
  [[nodiscard]] std::string fingerprint() const;

  /// Articles in the index.
  [[nodiscard]] std::int64_t size() const;

  /// The articles that match. By relevance, near-copies of an article on the first pages stand behind the others there.
  ///
  /// Errors: Cancelled when `stop` asks for it, Corrupt, Io.
  [[nodiscard]] Result<ResultSet> search(const Query& query, Sort sort, std::size_t offset, std::size_t limit,
                                         std::stop_token stop = {});

  /// The first of what search() gives by relevance, at most `limit`, before anybody knows how many match: in a fraction
  /// of the time where that is many. What is found stays found for a search() that follows, but for a query with 专题.
  /// None for a query without clauses, which has no relevance.
  [[nodiscard]] Result<std::vector<Hit>> best_matches(const Query& query, std::size_t limit, std::stop_token stop = {});

  /// How many articles stand before article `id` where search() gives it; nothing when it does not match, nor by
  /// relevance, where nobody counts so far. Costs a look at each match.
  [[nodiscard]] Result<std::optional<std::size_t>> place(const Query& query, Sort sort, const std::string& id,
                                                         std::stop_token stop = {});

  /// Partial matches, by relevance: articles that do not match, but pass the filters and have a part of what stands in
  /// bare words: the words of the lexicon and of ICU within them, their synonyms, the place or topic that they name.
  /// They are never counted, and no more than `most_partial` of them are given.
  [[nodiscard]] Result<std::vector<Hit>> partial_matches(const Query& query, std::size_t offset, std::size_t limit,
                                                         std::stop_token stop = {});
  static constexpr std::size_t most_partial = 100;

  /// Exact counts over the articles that match `query`. Region: all levels (provinces, prefectures, counties); date:
  /// years, months and days, by their ISO value; the others by rising key. Only keys with a count over 0.
  [[nodiscard]] Result<std::vector<FacetCount>> facets(const Query& query, Field field, std::stop_token stop = {});

  /// Calls `each` with every matching article, as listed_article() has it, in the order of `sort`, until it returns
  /// false. Returns how often.
  /// Streams: articles are read one at a time, and no more than their numbers are held (some 10 bytes a match; by
  /// relevance, 100 for a moment). When a writer goes on meanwhile, an article is given as it is now, and left out when
  /// it is no more.
  [[nodiscard]] Result<std::int64_t> for_each(const Query& query, Sort sort,
                                              const std::function<bool(const annotate::Article&)>& each,
                                              std::stop_token stop = {});

  /// What the index holds of the article is what it would hold if that were indexed now: data, values, terms and how
  /// often each stands. Takes as long as to index it.
  [[nodiscard]] Result<bool> holds_as_it_is(const annotate::Article& article);

  /// Those of `articles`, ids, that match; in their order.
  [[nodiscard]] Result<std::vector<std::string>> among(const Query& query, const std::vector<std::string>& articles,
                                                       std::stop_token stop = {});

  /// A concordance: every place of what `query` looks for, with `width` characters of its paragraph on either side. At
  /// most `most` lines, of the newest articles.
  [[nodiscard]] Result<Kwic> kwic(const Query& query, std::size_t width, KwicSort sort, std::size_t most,
                                  std::stop_token stop = {});

  /// Headlines, regions, topics and reporters that begin with `typed` or hold it, by their characters, pinyin (liaoxiu)
  /// or its initials (lxy); at most `limit`, the likeliest first. The first call reads the names into memory, the
  /// others take some ms.
  [[nodiscard]] Result<std::vector<Suggestion>> suggest(std::string_view typed, std::size_t limit);

  /// The articles most like article `id`, and why. Errors: NotFound.
  [[nodiscard]] Result<std::vector<Similar>> similar(const std::string& id, std::size_t limit);

 private:
  struct State;
  explicit Searcher(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// Where what `query` looks for stands in `text` (repaired text, paragraphs parted by line feeds): bytes, rising,
/// merged where they overlap. By the same folding as the index. `paragraphs` tells the roles; without it, what is
/// looked for in a part is found everywhere.
[[nodiscard]] std::vector<Range> find_hits(const Query& query, std::string_view text,
                                           std::span<const page::Paragraph> paragraphs = {});

}  // namespace gongwen::search
