#pragma once

#include "annotate/article.h"
#include "base/result.h"
#include "search/query.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What a Searcher gives.
namespace gongwen::search {

/// In which order results are given. Of one date, and by relevance of one score, in the order in which the articles
/// came in. Without clauses, Relevance is Newest.
///
/// Headline: by the pinyin of its first 24 characters; paper likewise; region: by the code of the primary one; page: by
/// number; topic: by the pinyin of the chief one. …Last: the other way round. Of one value, the newest first. What has
/// no date, region, paper, page or topic stands at the end either way.
enum class Sort {
  Relevance,
  Newest,
  Oldest,
  Headline,
  HeadlineLast,
  Region,
  RegionLast,
  Paper,
  PaperLast,
  Page,
  PageLast,
  Topic,
  TopicLast,
};
/// `relevance`, `newest`, `oldest`, `headline`, `headline-last` …: the words of the terminal and of manifests.
[[nodiscard]] std::string_view name(Sort sort);
[[nodiscard]] std::optional<Sort> sort_named(std::string_view name);
/// Those words, in the order of Sort.
[[nodiscard]] std::vector<std::string> sort_names();

/// Tells which articles (their ids) are in the collection of that path; what people did is not in the index.
using Collections = std::function<Result<std::vector<std::string>>(const std::string& path)>;

/// A byte range.
using Range = std::pair<std::size_t, std::size_t>;

struct Snippet {
  std::string text;
  std::vector<Range> hits;  ///< Bytes of `text`, rising, not overlapping.
};

struct Hit {
  /// What a list shows: see listed_article() in record.h.
  annotate::Article article;
  double score = 0;                  ///< Comparable with those of the same search.
  Snippet snippet;                   ///< The best window of the running text.
  std::vector<Range> headline_hits;  ///< Bytes of article.headline.
  /// What was looked for and stands only in the text as it was printed, before a person corrected it. When nothing else
  /// of the article matches, the snippet is of that text.
  std::vector<std::string> only_printed;
};

/// A query that was not asked and has hits.
struct Nearest {
  Query query;
  std::int64_t matched = 0;
};

struct ResultSet {
  std::int64_t matched = 0;   ///< Exact.
  std::int64_t searched = 0;  ///< Articles in the index.
  std::vector<Hit> hits;      ///< Those from `offset` on, at most `limit`.
  /// Only when nothing matched and the query has filters: how many articles match the words alone, then with each
  /// filter's field alone (same order as query.filters).
  std::int64_t without_filters = 0;
  std::vector<std::int64_t> with_filter_alone;
  /// Only when nothing matched: the query with the least taken away that has hits; none when none has.
  std::optional<Nearest> nearest;
  /// Only when nothing matched: the queries with one word, or the filters of one field, less that have hits.
  std::vector<Nearest> looser;
};

struct FacetCount {
  std::string key;    ///< What a Filter takes as its value.
  std::string label;  ///< For people.
  std::int64_t count = 0;
};

/// A word of a query with what it was, or could be, expanded to.
struct Expansion {
  std::string word;
  std::vector<std::string> synonyms;
  bool asked = false;  ///< By ~: the synonyms are hits. Otherwise they are among the partial matches.
};
[[nodiscard]] std::vector<Expansion> expansions(const Query& query);

/// A line of a concordance: a place that matches with what stands around it.
struct KwicLine {
  std::string article;  ///< Its id.
  std::string headline;
  std::string paper;
  std::string date;  ///< ISO, as far as known.
  std::string left;  ///< Within the paragraph.
  std::string node;  ///< As it stands there.
  std::string right;
  Range place;           ///< Bytes of the repaired text; none when `printed`.
  bool printed = false;  ///< It stands in the text as it was printed, before a person corrected it.
  bool date_inferred = false;
};

/// Left: by what stands before the node, its last character first. Right: by what stands behind it. Date: newest first.
enum class KwicSort { Left, Right, Date };

struct Kwic {
  std::vector<KwicLine> lines;
  std::int64_t matched = 0;  ///< Articles.
  bool complete = true;      ///< False when there are more lines than were wanted; these are of the newest articles.
};

/// What someone who begins to type may mean.
struct Suggestion {
  enum class Kind { Headline, Region, Topic, Reporter };
  Kind kind = Kind::Headline;
  std::string text;        ///< For people.
  std::string article;     ///< Headline: its id.
  std::string value;       ///< The others: what a Filter takes.
  std::int64_t count = 0;  ///< The others: how many articles.
};

/// An article like another, and why.
struct Similar {
  annotate::Article article;  ///< What a list shows.
  double score = 0;
  double resemblance = 0;            ///< The share of their text that is the same, 0 to 1, measured on samples of it.
  std::vector<std::string> words;    ///< Telling words of both, the most telling first.
  std::vector<std::string> topics;   ///< Of both.
  std::vector<std::string> regions;  ///< Names of the narrowest places of both.
  std::vector<std::string> reporters;
};

}  // namespace gongwen::search
