#pragma once

#include "exports/format.h"

#include <QString>
#include <string_view>
#include <vector>

/// Formats and columns of exports in words for people.
namespace gongwen::app {

[[nodiscard]] QString describe(exports::Format format);
/// What it is good for.
[[nodiscard]] QString purpose(exports::Format format);

/// What an option is of use for: see exports::check().
[[nodiscard]] bool has_columns(exports::Format format);
[[nodiscard]] bool has_text(exports::Format format);
[[nodiscard]] bool has_title(exports::Format format);
[[nodiscard]] bool has_citation(exports::Format format);

/// The columns of a format in their usual order, by the names that files bear.
[[nodiscard]] std::vector<std::string> columns_of(exports::Format format);
/// Those that most want in a table.
[[nodiscard]] bool is_usual_column(std::string_view column);
/// A column in words; its name where there are none.
[[nodiscard]] QString column_in_words(std::string_view column);

}  // namespace gongwen::app
