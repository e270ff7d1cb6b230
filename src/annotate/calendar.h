#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// Dates as ISO 8601 writes them: `2023-04-28`, `2023-04`, `2023`.
namespace gongwen::annotate {

using Day = std::chrono::sys_days;

/// A date of which the month or the day may be unknown (0).
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  friend bool operator==(const Date&, const Date&) = default;
};

/// True for a year from 1 to 9999, a month of it and a day of that, each as far as given.
[[nodiscard]] bool is_valid(const Date& date);

/// `date` must be valid.
[[nodiscard]] std::string iso(const Date& date);
[[nodiscard]] std::string iso(Day day);
/// Nothing when it is not a date in one of the three forms.
[[nodiscard]] std::optional<Date> parse_iso(std::string_view text);

/// First and last day of a valid date.
[[nodiscard]] Day first_day(const Date& date);
[[nodiscard]] Day last_day(const Date& date);
[[nodiscard]] Date date_of(Day day);

}  // namespace gongwen::annotate
