#pragma once

#include "annotate/date_forms.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

/// Words beside a day without a year that tell which year it is of, and when it was printed.
namespace gongwen::annotate {

/// A day of the week, with the date beside which it stands: bytes of the text.
struct WeekdayWords {
  std::chrono::weekday day;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// 4月8日(星期二), 4月8日,星期二, 本周三(4月9日). Never 4月8日,周一鸣: that is a name.
[[nodiscard]] std::optional<WeekdayWords> weekday_beside(std::string_view text, const DateMention& mention);

/// How many days after it the page was printed, where the words say so: 4月8日电 and 昨日(4月8日) one, 今天(4月8日)
/// none.
[[nodiscard]] std::optional<int> days_to_print(std::string_view text, const DateMention& mention);

}  // namespace gongwen::annotate
