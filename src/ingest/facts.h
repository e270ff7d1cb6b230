#pragma once

#include "annotate/article.h"
#include "base/result.h"
#include "ingest/path_facts.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace gongwen::ingest {

/// A sidecar may hold this many bytes.
inline constexpr std::size_t sidecar_cap = std::size_t{64} << 10;
/// The sidecar of all pages of its folder, those of the folders in it excluded.
inline constexpr std::string_view folder_sidecar = "issue.json";

/// Reads a sidecar: a JSON object with any of `paper`, `date` and `page_no` (text, the last also a number).
///
/// Errors: Invalid when it is not such an object, or the date is not in the calendar.
[[nodiscard]] Result<Facts> read_sidecar(std::string_view json);

/// What is said of the page `source` from outside. For each of paper, date and page number the first that says anything
/// counts: options, the page's own sidecar, that of its folder, its path.
[[nodiscard]] annotate::PageFacts page_facts(std::string source, const Facts& option, const Facts& own_sidecar,
                                             const Facts& issue_sidecar);

}  // namespace gongwen::ingest
