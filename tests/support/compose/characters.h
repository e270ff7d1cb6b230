#pragma once

#include "text/utf8.h"

#include <string>
#include <string_view>

namespace gongwen::compose {

[[nodiscard]] inline std::u32string wide(std::string_view text) {
  std::u32string characters;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::code_point_at(text, at);
    characters += c.value;
    at = c.end;
  }
  return characters;
}

[[nodiscard]] inline std::string narrow(std::u32string_view characters) {
  std::string text;
  for (const char32_t c : characters) text::append(text, c);
  return text;
}

/// A character behind which a sentence, or a line that has none, is complete.
[[nodiscard]] inline bool closes(char32_t c) {
  return std::u32string_view(U"。!?”;:…)」').—").find(c) != std::u32string_view::npos;
}

}  // namespace gongwen::compose
