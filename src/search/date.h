#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::search {

/// A day, a month (day 0) or a year (month 0 too).
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  /// `20230428`, `20230400`, `20230000`: what the index holds.
  [[nodiscard]] std::uint32_t key() const;
};

/// Reads `2023`, `2023-04` or `2023-04-28`; nothing when it is no date between the years 1800 and 2199.
[[nodiscard]] std::optional<Date> parse_date(std::string_view iso);

/// The index terms of which an article has one when its date, as exactly as it is known, lies in `value`: a date or
/// `A..B` (both included, each a year, month or day; either may be missing). An article of which only the year is known
/// lies in 2023..2025, but not in 2023-04..2025-03.
///
/// Errors: Invalid.
[[nodiscard]] Result<std::vector<std::string>> date_terms(std::string_view value);

}  // namespace gongwen::search
