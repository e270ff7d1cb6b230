#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gongwen::annotate {

struct Number {
  int value = 0;
  std::size_t end = 0;  ///< Byte behind it.
  int digits = 0;       ///< Characters it is written with.
};

/// The whole number that begins at byte `at` of `text`: 2023, 二〇二三, 十二, 二十一, 廿八, 五十, 一百二十. Nothing
/// beyond four digits. Full-width digits are not known here (see Reading).
[[nodiscard]] std::optional<Number> number_at(std::string_view text, std::size_t at);

}  // namespace gongwen::annotate
