#pragma once

#include <ostream>
#include <span>
#include <string>

namespace gongwen::exports {

/// Writes one record of RFC 4180: cells parted by commas, CR LF at its end, quoted where needed. With
/// `neutral_formulas`, a cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, tab or
/// CR) gets an apostrophe in front.
void write_csv_record(std::ostream& out, std::span<const std::string> cells, bool neutral_formulas = true);

}  // namespace gongwen::exports
