#pragma once

#include "annotate/date_forms.h"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

namespace gongwen::annotate {

/// The parts of a date as they follow each other in a text: year, month, day, season, range. Each reader stands at byte
/// `at`, and steps behind what it read; when it reads nothing, `at` stays.
class DateGrammar {
 public:
  using Words = std::initializer_list<std::string_view>;

  explicit DateGrammar(std::string_view text) : text_(text) {}

  /// A date of any precision: 2023年4月28日, 今年3月, 去年底, 4月3日, 上半年.
  [[nodiscard]] std::optional<DateParts> parts(std::size_t& at) const;

  /// The end of a range behind `from`: 至21日, 至3月5日, 至1936年.
  [[nodiscard]] std::optional<DateParts> range_end(std::size_t& at, const DateParts& from) const;

  /// 2022-2024年 and 3-5月 share the unit behind the second number.
  [[nodiscard]] std::optional<std::pair<DateParts, DateParts>> short_range(std::size_t& at) const;

  /// 15日 alone, as agencies write it: only where a clause begins with it.
  [[nodiscard]] std::optional<DateParts> bare_day(std::size_t& at) const;

  /// A number from `low` to `high` with one of `units` behind it, spaces between allowed.
  [[nodiscard]] std::optional<int> counted(std::size_t& at, Words units, int low, int high) const;

  [[nodiscard]] bool is(std::size_t at, std::string_view word) const { return text_.substr(at).starts_with(word); }
  [[nodiscard]] bool ends_before(std::size_t at, std::string_view word) const {
    return text_.substr(0, at).ends_with(word);
  }
  [[nodiscard]] bool any_before(std::size_t at, Words words) const;
  [[nodiscard]] bool any_at(std::size_t at, Words words) const;
  /// Steps over the first of `words` that stands at `at`.
  bool step(std::size_t& at, Words words) const;
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

 protected:
  std::string_view text_;

 private:
  void skip_spaces(std::size_t& at) const;
  bool range_word(std::size_t& at) const;
  [[nodiscard]] std::optional<DateParts> year(std::size_t& at) const;
  bool part_of_year(std::size_t& at, DateParts& date) const;
  bool month_and_day(std::size_t& at, DateParts& date) const;
};

}  // namespace gongwen::annotate
