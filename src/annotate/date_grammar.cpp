#include "annotate/date_grammar.h"

#include "annotate/numerals.h"

namespace gongwen::annotate {

bool DateGrammar::any_before(std::size_t at, Words words) const {
  for (std::string_view word : words) {
    if (ends_before(at, word)) return true;
  }
  return false;
}

bool DateGrammar::any_at(std::size_t at, Words words) const {
  for (std::string_view word : words) {
    if (is(at, word)) return true;
  }
  return false;
}

bool DateGrammar::step(std::size_t& at, Words words) const {
  for (std::string_view word : words) {
    if (is(at, word)) {
      at += word.size();
      return true;
    }
  }
  return false;
}

void DateGrammar::skip_spaces(std::size_t& at) const {
  while (at < text_.size() && text_[at] == ' ') ++at;
}

std::optional<int> DateGrammar::counted(std::size_t& at, Words units, int low, int high) const {
  std::size_t next = at;
  skip_spaces(next);
  const auto number = number_at(text_, next);
  if (!number || number->value < low || number->value > high) return std::nullopt;
  next = number->end;
  skip_spaces(next);
  if (!step(next, units)) return std::nullopt;
  at = next;
  return number->value;
}

// The year of a date, if one stands at `at`.
std::optional<DateParts> DateGrammar::year(std::size_t& at) const {
  struct Word {
    std::string_view word;
    YearOf year_of;
    int distance;
  };
  static constexpr Word words[] = {
      {"今年", YearOf::Issue, 0},    {"本年度", YearOf::Issue, 0}, {"去年", YearOf::Issue, -1},
      {"上年度", YearOf::Issue, -1}, {"前年", YearOf::Issue, -2},  {"明年", YearOf::Issue, 1},
      {"后年", YearOf::Issue, 2},    {"当年", YearOf::Context, 0}, {"同年", YearOf::Context, 0},
      {"次年", YearOf::Context, 1},  {"翌年", YearOf::Context, 1}};
  for (const Word& word : words) {
    if (!is(at, word.word)) continue;
    if (any_before(at, {"每", "历", "目", "日"})) return std::nullopt;  // 目前年, 日前年产
    at += word.word.size();
    return DateParts{word.year_of, word.distance, 0, 1, 0};
  }
  std::size_t next = at;
  const auto number = number_at(text_, next);
  if (!number || number->digits != 4 || number->value < 1800 || number->value > 2100) return std::nullopt;
  next = number->end;
  skip_spaces(next);
  if (!is(next, "年")) return std::nullopt;
  if (is(next, "年代")) return std::nullopt;
  at = next + std::string_view("年").size();
  step(at, {"度"});
  return DateParts{YearOf::Explicit, number->value, 0, 1, 0};
}

// What may stand behind a year: a season, a quarter, its beginning or end. True when there was one.
bool DateGrammar::part_of_year(std::size_t& at, DateParts& date) const {
  struct Part {
    std::string_view word;
    int month;
    int months;
  };
  static constexpr Part parts[] = {{"春季", 3, 3},     {"春天", 3, 3},     {"夏季", 6, 3},     {"夏天", 6, 3},
                                   {"秋季", 9, 3},     {"秋天", 9, 3},     {"冬季", 12, 3},    {"冬天", 12, 3},
                                   {"第一季度", 1, 3}, {"第二季度", 4, 3}, {"第三季度", 7, 3}, {"第四季度", 10, 3},
                                   {"一季度", 1, 3},   {"二季度", 4, 3},   {"三季度", 7, 3},   {"四季度", 10, 3},
                                   {"上半年", 1, 6},   {"下半年", 7, 6},   {"年初", 1, 1},     {"年底", 12, 1},
                                   {"年末", 12, 1},    {"初", 1, 1},       {"底", 12, 1},      {"末", 12, 1},
                                   {"春", 3, 3},       {"夏", 6, 3},       {"秋", 9, 3},       {"冬", 12, 3}};
  for (const Part& part : parts) {
    if (!is(at, part.word)) continue;
    if (any_at(at, {"初步", "底部", "末端", "夏令", "春节", "春运", "秋收", "初次", "初级", "底层", "冬奥"}))
      return false;
    at += part.word.size();
    date.month = part.month;
    date.months = part.months;
    return true;
  }
  return false;
}

// Month and day behind a year, or alone. False when there is no month.
bool DateGrammar::month_and_day(std::size_t& at, DateParts& date) const {
  std::size_t next = at;
  const auto month = counted(next, {"月份", "月"}, 1, 12);
  if (!month) return false;
  date.month = *month;
  if (const auto day = counted(next, {"日", "号"}, 1, 31)) {
    date.day = *day;
  } else {
    step(next, {"初", "底", "末", "上旬", "中旬", "下旬"});
  }
  at = next;
  return true;
}

std::optional<DateParts> DateGrammar::parts(std::size_t& at) const {
  std::size_t next = at;
  if (auto date = year(next)) {
    skip_spaces(next);
    if (!month_and_day(next, *date)) part_of_year(next, *date);
    at = next;
    return date;
  }
  DateParts date;
  if (month_and_day(next, date)) {
    at = next;
    return date;
  }
  // 年底, 上半年 alone: of this year.
  if (any_at(next, {"年初", "年底", "年末", "上半年", "下半年", "一季度", "二季度", "三季度", "四季度"}) &&
      !any_before(next, {"年", "每", "半", "跨", "近", "新"}) && (next == 0 || !is_digit(text_[next - 1])) &&
      part_of_year(next, date)) {
    date.year_of = YearOf::Issue;
    at = next;
    return date;
  }
  return std::nullopt;
}

bool DateGrammar::range_word(std::size_t& at) const {
  return step(at, {"至", "到", "——", "—", "－", "–", "-", "~", "～"});
}

// The end of a range behind `from`: 至21日, 至3月5日, 至1936年.
std::optional<DateParts> DateGrammar::range_end(std::size_t& at, const DateParts& from) const {
  std::size_t next = at;
  if (!range_word(next)) return std::nullopt;
  skip_spaces(next);
  if (is(next, "今")) return std::nullopt;  // 至今
  DateParts to;
  if (from.day != 0) {
    if (const auto day = counted(next, {"日", "号"}, 1, 31)) {
      to = from;
      to.day = *day;
      at = next;
      return to;
    }
  }
  auto date = parts(next);
  if (!date) return std::nullopt;
  if (date->year_of == YearOf::Unsaid) {
    date->year_of = from.year_of;
    date->year = from.year;
    if (from.year_of != YearOf::Unsaid && date->month < from.month) ++date->year;
  }
  at = next;
  return date;
}

// 2022-2024年, 3-5月, 18-21日 share the unit behind the second number.
std::optional<std::pair<DateParts, DateParts>> DateGrammar::short_range(std::size_t& at) const {
  std::size_t next = at;
  const auto first = number_at(text_, next);
  if (!first || !is_digit(text_[at])) return std::nullopt;
  next = first->end;
  if (!range_word(next)) return std::nullopt;
  const auto second = number_at(text_, next);
  if (!second || second->value <= first->value || first->digits != second->digits) return std::nullopt;
  next = second->end;
  DateParts from;
  DateParts to;
  if (first->digits == 4 && first->value > 1800 && second->value < 2100 && step(next, {"年"})) {
    from = {YearOf::Explicit, first->value, 0, 1, 0};
    to = {YearOf::Explicit, second->value, 0, 1, 0};
  } else if (first->value >= 1 && second->value <= 12 && step(next, {"月份", "月"})) {
    from.month = first->value;
    to.month = second->value;
  } else {
    return std::nullopt;
  }
  at = next;
  return std::pair(from, to);
}

// 15日 alone, as agencies write it: only where a clause begins with it.
std::optional<DateParts> DateGrammar::bare_day(std::size_t& at) const {
  if (at > 0 && !any_before(at, {"\n", "。", ",", ":", "“", "于", "记者", "至", "(", " "})) return std::nullopt;
  std::size_t next = at;
  const auto day = counted(next, {"日"}, 1, 31);
  if (!day || !any_at(next, {",", "在", "从", "上午", "下午", "晚", "至", "电", "举行", "召开", "发布"}))
    return std::nullopt;
  DateParts date;
  date.day = *day;
  at = next;
  return date;
}

}  // namespace gongwen::annotate
