#pragma once

#include "annotate/article.h"
#include "annotate/story.h"

#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::exports {

/// Writes one record of RFC 4180: cells parted by commas, CR LF at its end, quoted where needed. A cell that a
/// spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, tab or CR) gets an apostrophe in front.
void write_csv_record(std::ostream& out, std::span<const std::string> cells);

/// The columns of an article with the parts that its story has on other pages, and the names of the columns.
[[nodiscard]] std::vector<std::string> csv_header();
[[nodiscard]] std::vector<std::string> csv_cells(const annotate::Article& article, const annotate::Story& story);

}  // namespace gongwen::exports
