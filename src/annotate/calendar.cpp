#include "annotate/calendar.h"

#include <charconv>
#include <cstdio>

namespace gongwen::annotate {
namespace {

std::chrono::year_month_day_last month_end(int year, int month) {
  return std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::last;
}

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
  return value;
}

}  // namespace

bool is_valid(const Date& date) {
  if (date.year < 1 || date.year > 9999 || date.month < 0 || date.month > 12 || date.day < 0) return false;
  if (date.month == 0) return date.day == 0;
  return date.day <= static_cast<int>(static_cast<unsigned>(month_end(date.year, date.month).day()));
}

std::string iso(const Date& date) {
  char text[32];
  const int length = date.month == 0 ? std::snprintf(text, sizeof text, "%04d", date.year)
                     : date.day == 0
                         ? std::snprintf(text, sizeof text, "%04d-%02d", date.year, date.month)
                         : std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  return std::string(text, static_cast<std::size_t>(length));
}

std::string iso(Day day) { return iso(date_of(day)); }

std::optional<Date> parse_iso(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  if (text.size() > 4 && text[4] != '-') return std::nullopt;
  if (text.size() > 7 && text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = text.size() > 4 ? digits(text.substr(5, 2)) : 0;
  const auto day = text.size() > 7 ? digits(text.substr(8, 2)) : 0;
  if (!year || !month || !day) return std::nullopt;
  if ((text.size() > 4 && *month == 0) || (text.size() > 7 && *day == 0)) return std::nullopt;
  const Date date{*year, *month, *day};
  return is_valid(date) ? std::optional(date) : std::nullopt;
}

Day first_day(const Date& date) {
  return std::chrono::year(date.year) / std::chrono::month(static_cast<unsigned>(date.month == 0 ? 1 : date.month)) /
         std::chrono::day(static_cast<unsigned>(date.day == 0 ? 1 : date.day));
}

Day last_day(const Date& date) {
  if (date.day != 0) return first_day(date);
  return month_end(date.year, date.month == 0 ? 12 : date.month);
}

Date date_of(Day day) {
  const std::chrono::year_month_day ymd(day);
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

}  // namespace gongwen::annotate
