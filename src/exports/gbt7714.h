#pragma once

#include "exports/reference.h"

#include <optional>
#include <string>
#include <string_view>

namespace gongwen::exports {

/// GB/T 7714 of 2015 and of 2025, as the styles of zotero-chinese/styles render them.
enum class Edition { Gbt2015, Gbt2025 };
/// Standard: as the edition prints it: 2015 half width, 2025 `，` and `（）` full width and `.` half width. Full: `．`
/// too, and in the edition of 2015 `［N］`.
enum class Punctuation { Standard, Half, Full };

struct CitationStyle {
  Edition edition = Edition::Gbt2025;
  Punctuation punctuation = Punctuation::Standard;
  bool operator==(const CitationStyle&) const = default;
};

/// `2015`, `2025`; `standard`, `half`, `full`.
[[nodiscard]] std::string_view name(Edition edition);
[[nodiscard]] std::string_view name(Punctuation punctuation);
[[nodiscard]] std::optional<Edition> edition_named(std::string_view name);
[[nodiscard]] std::optional<Punctuation> punctuation_named(std::string_view name);

/// The entry of a list of references, one line: `何以安. 职工夜校开课[N]. 晨光职工报，2020-03-04（5）.`
///
/// More than three authors: the first three and 等 (et al. where the title is not Chinese). Without author it begins
/// with the title. A date that was not printed but inferred stands in brackets, as the standard has it for estimated
/// years; one that is not known is `[出版日期不详]`.
[[nodiscard]] std::string gbt7714(const Reference& reference, const CitationStyle& style);

}  // namespace gongwen::exports
