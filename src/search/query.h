#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace gongwen::search {

/// A field by which articles are filtered and counted.
enum class Field { Region, Date, Topic, Paper, Kind };
/// `region`, `date`, `topic`, `paper`, `kind`: the words of the terminal.
[[nodiscard]] std::string_view name(Field field);

/// Values of one field: an article passes when it has any of the included ones and none of the excluded.
struct Filter {
  Field field = Field::Region;
  /// Region: a GB/T 2260 code, all below it included. Date: `2023`, `2023-04`, `2023-04-28` or `2023..2025`. Topic,
  /// paper: the name. Kind: `news` ….
  std::string value;
  bool exclude = false;

  bool operator==(const Filter&) const = default;
};

/// A literal that must stand in the article, in one paragraph.
struct Literal {
  std::string text;
  bool operator==(const Literal&) const = default;
};

/// What is looked for: all of the literals, in articles that pass the filters of every field. Empty means all articles.
struct Query {
  std::vector<Literal> literals;
  std::vector<Filter> filters;

  bool operator==(const Query&) const = default;
};

/// Reads a query as a person types it: words and runs of Han characters, AND-ed, each matching literally; "phrases" and
/// “phrases”; fields 地区: 日期: 主题: 报纸: 体裁: (region: date: topic: paper: kind:), half- or full-width colon; `-`
/// or 非 before a field excludes it. Region names are resolved by the gazetteer.
///
/// Errors: Invalid, with the character position and a remedy.
[[nodiscard]] Result<Query> parse_query(std::string_view text);

/// The canonical text of `query`: parse_query(to_text(q)) equals q.
[[nodiscard]] std::string to_text(const Query& query);

}  // namespace gongwen::search
