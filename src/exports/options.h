#pragma once

#include "annotate/article_json.h"
#include "base/result.h"
#include "exports/format.h"
#include "exports/gbt7714.h"

#include <string>
#include <vector>

namespace gongwen::exports {

/// How an export is written. What a format has no use for is refused by check().
struct Options {
  Format format = Format::Csv;
  /// csv, xlsx, jsonl: the columns in their order, by name; empty: all.
  std::vector<std::string> columns;
  bool full_text = true;         ///< The running text too, not only what is known of the articles.
  bool byte_order_mark = true;   ///< csv; without it Excel reads UTF-8 as the local encoding.
  bool neutral_formulas = true;  ///< csv; see write_csv_record().
  bool file_each = false;        ///< txt: a folder with a file for each article.
  std::string title;             ///< Over reading copies; empty: from the query.
  CitationStyle citation;        ///< gbt7714, and the citation under each article of a reading copy.
};

/// Errors: Invalid, naming the option that the format cannot follow, or the column that does not exist.
[[nodiscard]] Result<void> check(const Options& options);

[[nodiscard]] annotate::Json to_json(const Options& options);
/// Errors: Corrupt when it is not what to_json() makes.
[[nodiscard]] Result<Options> options_from_json(const annotate::Json& json);

}  // namespace gongwen::exports
