#include "annotate/numerals.h"

#include "text/utf8.h"

namespace gongwen::annotate {
namespace {

// The digit that a character stands for, 10 for 十, 100 for 百, 20 for 廿, 30 for 卅; -1 for anything else.
int numeral(char32_t c) {
  switch (c) {
    case U'〇':
    case U'○':
    case U'零': return 0;
    case U'一': return 1;
    case U'二':
    case U'两': return 2;
    case U'三': return 3;
    case U'四': return 4;
    case U'五': return 5;
    case U'六': return 6;
    case U'七': return 7;
    case U'八': return 8;
    case U'九': return 9;
    case U'十': return 10;
    case U'廿': return 20;
    case U'卅': return 30;
    case U'百': return 100;
    default: return -1;
  }
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<Number> arabic_at(std::string_view text, std::size_t at) {
  Number number{0, at, 0};
  for (; number.end < text.size() && is_digit(text[number.end]); ++number.end) {
    if (++number.digits > 4) return std::nullopt;
    number.value = number.value * 10 + (text[number.end] - '0');
  }
  return number;
}

}  // namespace

std::optional<Number> number_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return std::nullopt;
  if (is_digit(text[at])) return arabic_at(text, at);
  Number number{0, at, 0};
  bool by_place = true;  // 二〇二三, as against 二十三
  int digit = -1;        // one that waits for its unit
  while (number.end < text.size()) {
    const text::CodePoint c = text::code_point_at(text, number.end);
    const int value = numeral(c.value);
    if (value < 0) break;
    if (++number.digits > 6) return std::nullopt;
    number.end = c.end;
    if (value < 10) {
      number.value = by_place ? number.value * 10 + value : number.value + value;
      digit = value;
      continue;
    }
    if (value == 20 || value == 30) {
      number.value += value;
    } else if (digit > 0) {
      number.value += digit * (value - 1);
    } else {
      number.value += value;
    }
    by_place = false;
    digit = -1;
  }
  if (number.digits == 0 || number.value > 9999) return std::nullopt;
  return number;
}

}  // namespace gongwen::annotate
