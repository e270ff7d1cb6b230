#pragma once

#include "base/result.h"
#include "exports/options.h"
#include "exports/writer.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The columns of tables.
namespace gongwen::exports {

/// What kind of cell a spreadsheet makes of it.
enum class CellType { Text, Number, Date };

struct Column {
  std::string_view name;
  CellType type = CellType::Text;
  std::string (*cell)(const Entry& entry, const CitationStyle& citation);
};

/// All columns, in the order in which they stand when nobody chose.
[[nodiscard]] std::span<const Column> all_columns();

/// The columns that `options` ask for; `body` only with the full text.
///
/// Errors: Invalid, naming the column that there is not, and those there are.
[[nodiscard]] Result<std::vector<const Column*>> chosen_columns(const Options& options);

}  // namespace gongwen::exports
