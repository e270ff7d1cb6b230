#include "search/date.h"

#include "search/layout.h"

#include <algorithm>
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

/// 近3年: a number and its unit.
struct Recent {
  int number = 0;
  std::string_view unit;
};

std::optional<Recent> read_recent(std::string_view value) {
  constexpr std::string_view sign = "近";
  constexpr int largest = 999;
  if (!value.starts_with(sign)) return std::nullopt;
  value.remove_prefix(sign.size());
  Recent recent;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), recent.number);
  if (error != std::errc() || recent.number < 1 || recent.number > largest) return std::nullopt;
  recent.unit = value.substr(static_cast<std::size_t>(end - value.data()));
  for (const std::string_view unit : {"年", "个月", "月", "周", "天", "日"}) {
    if (recent.unit == unit) return recent;
  }
  return std::nullopt;
}

/// The day behind the one that lies so long before `now`.
Date begin_of(const Recent& recent, const Date& now) {
  using namespace std::chrono;
  const year_month_day day(year(now.year), month(static_cast<unsigned>(now.month)),
                           std::chrono::day(static_cast<unsigned>(now.day)));
  year_month_day begin = day;
  if (recent.unit == "年") {
    begin -= years(recent.number);
  } else if (recent.unit == "个月" || recent.unit == "月") {
    begin -= months(recent.number);
  } else {
    begin = sys_days(day) - days(recent.number * (recent.unit == "周" ? 7 : 1));
  }
  if (!begin.ok()) begin = begin.year() / begin.month() / last;
  begin = sys_days(begin) + days(1);
  return {std::max(first_year, static_cast<int>(begin.year())), static_cast<int>(static_cast<unsigned>(begin.month())),
          static_cast<int>(static_cast<unsigned>(begin.day()))};
}

/// 2023年4月28日, 2023-4-28, 2023.4, 2023/04 as ISO 8601; anything else as it is.
std::string iso_of(std::string_view written) {
  std::string iso;
  std::string digits;
  const auto end_number = [&] {
    if (digits.empty()) return;
    if (!iso.empty()) iso += '-';
    if (digits.size() == 1) iso += '0';
    iso += digits;
    digits.clear();
  };
  for (std::size_t at = 0; at < written.size();) {
    const char c = written[at];
    if (c >= '0' && c <= '9') {
      digits += c;
      ++at;
      continue;
    }
    std::size_t length = 0;
    for (const std::string_view part : {"-", ".", "/", "年", "月", "日"}) {
      if (written.substr(at, part.size()) == part) length = part.size();
    }
    if (length == 0 || digits.empty()) return std::string(written);
    end_number();
    at += length;
  }
  end_number();
  return iso;
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

Date today() {
  const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}

Result<std::string> date_value(std::string_view written) {
  std::string value;
  if (const std::size_t dots = written.find(".."); dots != std::string_view::npos) {
    value = iso_of(written.substr(0, dots)) + ".." + iso_of(written.substr(dots + 2));
  } else {
    value = read_recent(written) ? std::string(written) : iso_of(written);
  }
  const auto terms = date_terms(value);
  if (!terms) return tl::unexpected(terms.error());
  return value;
}

Result<std::vector<std::string>> date_terms(std::string_view value, const Date& now) {
  const auto wrong = [&] {
    return fail(ErrorCode::Invalid,
                "'" + std::string(value) + "' is no date; write 2023, 2023-04, 2023-04-28, 2023..2025 or 近3年");
  };
  const std::size_t dots = value.find("..");
  std::optional<Date> from = Date{first_year, 1, 1};
  std::optional<Date> to = Date{last_year, 12, 31};
  if (const auto recent = read_recent(value)) {
    from = begin_of(*recent, now);
    to = now;
  } else if (dots == std::string_view::npos) {
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
