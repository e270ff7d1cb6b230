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

/// Today, by the clock of the machine.
[[nodiscard]] Date today();

/// What a person may write for dates, as Filter::value takes it: `2023`, `2023-4`, `2023年4月28日`, `A..B`, `近3年`,
/// `近6个月`, `近30天`. Errors: Invalid.
[[nodiscard]] Result<std::string> date_value(std::string_view written);

/// The index terms of which an article has one when its date, as exactly as it is known, lies in `value`: a date,
/// `A..B` (both included, each a year, month or day; either may be missing) or `近3年` (the years up to `now`). An
/// article of which only the year is known lies in 2023..2025, but not in 2023-04..2025-03.
///
/// Errors: Invalid.
[[nodiscard]] Result<std::vector<std::string>> date_terms(std::string_view value, const Date& now = today());

}  // namespace gongwen::search
