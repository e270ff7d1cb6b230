#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace gongwen::search {

/// A field by which articles are filtered and counted.
enum class Field { Region, Date, Dated, Topic, Paper, Kind, Reporter, Page, Body, Collection };
/// `region`, `date`, `dated`, `topic`, `paper`, `kind`, `by`, `page`, `body`, `collection`: the words of the terminal.
[[nodiscard]] std::string_view name(Field field);

/// Values of one field: an article passes when it has any of the included ones and none of the excluded.
struct Filter {
  Field field = Field::Region;
  /// Region: a GB/T 2260 code, all below it included. Date: `2023`, `2023-04`, `2023-04-28`, `2023..2025` or `近3年`
  /// (up to the day of the search). Dated, how the date is known: `known`, `inferred`, `unknown`. Topic, paper, page,
  /// reporter: the name. Body: the full name of a union body or an enterprise, in any spelling. Collection: its path.
  /// Kind: `news` ….
  std::string value;
  bool exclude = false;

  bool operator==(const Filter&) const = default;
};

/// What a clause of a query is.
enum class Op {
  Literal,    ///< These characters, in one paragraph.
  Filter,     ///< A filter within brackets or beside 或.
  All,        ///< All of the children; filters of one field side by side mean any of them.
  Any,        ///< Any of the children.
  Not,        ///< Not the one child.
  Near,       ///< Both children within `distance` characters of each other, in one paragraph.
  Sentence,   ///< All children in one sentence.
  Paragraph,  ///< All children in one paragraph.
};

/// Where in an article a literal must stand.
enum class Part { Anywhere, Headline, Kicker, Body };

/// A part of a query: a tree. Near, Sentence and Paragraph hold literals, Any of them, and each other.
struct Clause {
  std::string text;  ///< Literal: as typed.
  Op op = Op::Literal;
  Part part = Part::Anywhere;
  bool prefix = false;    ///< Literal: no letter or digit stands right before it.
  bool synonyms = false;  ///< Literal: or one of its synonyms (synonyms.h).
  unsigned at_least = 1;  ///< Literal: so many times in the article, not overlapping.
  unsigned distance = 0;  ///< Near: characters between them, at most.
  bool in_order = false;  ///< Near: the first child first.
  Filter filter = {};     ///< Filter.
  std::vector<Clause> children = {};

  bool operator==(const Clause&) const = default;
};

/// True for a literal as one types a word: no part, prefix, synonyms or number.
[[nodiscard]] bool is_plain(const Clause& clause);

/// What is looked for: all of the clauses, in articles that pass the filters of every field. Empty means all articles.
struct Query {
  std::vector<Clause> clauses;
  std::vector<Filter> filters;

  bool operator==(const Query&) const = default;
};

/// Reads a query as a person types it; grammar and examples stand in README.md of this folder. Region names are
/// resolved by the gazetteer.
///
/// Errors: Invalid, with the character position and a remedy.
[[nodiscard]] Result<Query> parse_query(std::string_view text);

/// The canonical text of `query`: parse_query(to_text(q)) equals q for every q that parse_query() gives.
[[nodiscard]] std::string to_text(const Query& query);
[[nodiscard]] std::string to_text(const Clause& clause);

}  // namespace gongwen::search
