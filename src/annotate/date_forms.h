#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

/// Expressions of time as they stand in a text, before anybody asks which day they mean.
namespace gongwen::annotate {

/// What year a date speaks of.
enum class YearOf {
  Unsaid,    ///< 4月27日
  Explicit,  ///< 2023年
  Issue,     ///< 今年, 去年, 明年: `year` is the distance to the year of issue.
  Context,   ///< 当年, 同年, 次年: `year` is the distance to the year that the text spoke of before.
};

struct DateParts {
  YearOf year_of = YearOf::Unsaid;
  int year = 0;
  int month = 0;   ///< 1 to 12; 0 when not said.
  int months = 1;  ///< How many months from `month` on: 3 for a quarter or season, 6 for half a year.
  int day = 0;     ///< 0 when not said.
};

enum class DateForm {
  Date,       ///< A date, or a range when `to` is there.
  Recent,     ///< 日前, 近日
  SameDay,    ///< 当日
  Yesterday,  ///< 昨日, 昨天: the day before issue.
  Week,       ///< 上周, 本周: `from.day` is the distance in weeks to the week of issue.
  Month,      ///< 本月, 上月: `from.month` is the distance to the month of issue.
};

struct DateMention {
  std::size_t begin = 0;  ///< Bytes of the text.
  std::size_t end = 0;
  DateForm form = DateForm::Date;
  DateParts from;
  std::optional<DateParts> to;
  bool since = false;     ///< 以来, 至今: up to the day of issue.
  bool ahead = false;     ///< The text says that it lies ahead: 将于, 力争, 预计, 前.
  std::string_view rule;  ///< For the evidence: `date`, `date-range`, `relative-date`, `plan-period`, `decade`, …
};

/// All expressions of time in `text`, in order, not overlapping. Dates that return (每年11月) are left out.
///
/// Full-width digits are not known here (see Reading). Deterministic; thread-safe.
[[nodiscard]] std::vector<DateMention> find_dates(std::string_view text);

}  // namespace gongwen::annotate
