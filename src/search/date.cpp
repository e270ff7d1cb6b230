#include "search/date.h"

#include "search/layout.h"

#include <charconv>
#include <chrono>

namespace gongwen::search {
namespace {

constexpr int first_year = 1800;
constexpr int last_year = 2199;

std::optional<int> number(std::string_view digits, std::size_t length) {
  int value = 0;
  if (digits.size() != length) return std::nullopt;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + length, value);
  if (error != std::errc() || end != digits.data() + length || value < 0) return std::nullopt;
  return value;
}

int days_in(int year, int month) {
  using namespace std::chrono;
  const year_month_day_last last{std::chrono::year(year),
                                 month_day_last(std::chrono::month(static_cast<unsigned>(month)))};
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

/// Appends the terms of the days from `from` to `to`, both of which are days: whole years, the months that are left,
/// the days that are left.
void append_terms(const Date& from, const Date& to, std::vector<std::string>& terms) {
  for (int year = from.year; year <= to.year; ++year) {
    const int first_month = year == from.year ? from.month : 1;
    const int last_month = year == to.year ? to.month : 12;
    const auto first_day = [&](int month) { return year == from.year && month == from.month ? from.day : 1; };
    const auto last_day = [&](int month) {
      return year == to.year && month == to.month ? to.day : days_in(year, month);
    };
    if (first_month == 1 && first_day(1) == 1 && last_month == 12 && last_day(12) == 31) {
      terms.push_back(layout::year_term(year));
      continue;
    }
    for (int month = first_month; month <= last_month; ++month) {
      if (first_day(month) == 1 && last_day(month) == days_in(year, month)) {
        terms.push_back(layout::month_term(year, month));
        continue;
      }
      for (int day = first_day(month); day <= last_day(month); ++day) {
        terms.push_back(layout::day_term(year, month, day));
      }
    }
  }
}

Date first_day_of(Date date) {
  if (date.month == 0) date.month = 1;
  if (date.day == 0) date.day = 1;
  return date;
}

Date last_day_of(Date date) {
  if (date.month == 0) date.month = 12;
  if (date.day == 0) date.day = days_in(date.year, date.month);
  return date;
}

}  // namespace

std::uint32_t Date::key() const { return static_cast<std::uint32_t>(year * 10000 + month * 100 + day); }

std::optional<Date> parse_date(std::string_view iso) {
  if (iso.size() != 4 && iso.size() != 7 && iso.size() != 10) return std::nullopt;
  Date date;
  const auto year = number(iso.substr(0, 4), 4);
  if (!year || *year < first_year || *year > last_year) return std::nullopt;
  date.year = *year;
  if (iso.size() >= 7) {
    const auto month = number(iso.substr(5, 2), 2);
    if (iso[4] != '-' || !month || *month < 1 || *month > 12) return std::nullopt;
    date.month = *month;
  }
  if (iso.size() == 10) {
    const auto day = number(iso.substr(8, 2), 2);
    if (iso[7] != '-' || !day || *day < 1 || *day > days_in(date.year, date.month)) return std::nullopt;
    date.day = *day;
  }
  return date;
}

Result<std::vector<std::string>> date_terms(std::string_view value) {
  const auto wrong = [&] {
    return fail(ErrorCode::Invalid,
                "'" + std::string(value) + "' is no date; write 2023, 2023-04, 2023-04-28 or 2023..2025");
  };
  const std::size_t dots = value.find("..");
  std::optional<Date> from = Date{first_year, 1, 1};
  std::optional<Date> to = Date{last_year, 12, 31};
  if (dots == std::string_view::npos) {
    from = to = parse_date(value);
  } else {
    const std::string_view before = value.substr(0, dots);
    const std::string_view after = value.substr(dots + 2);
    if (before.empty() && after.empty()) return wrong();
    if (!before.empty()) from = parse_date(before);
    if (!after.empty()) to = parse_date(after);
  }
  if (!from || !to) return wrong();
  const Date first = first_day_of(*from);
  const Date last = last_day_of(*to);
  if (first.key() > last.key()) {
    return fail(ErrorCode::Invalid, "'" + std::string(value) + "' ends before it begins");
  }
  std::vector<std::string> terms;
  append_terms(first, last, terms);
  return terms;
}

}  // namespace gongwen::search
