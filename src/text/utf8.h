#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Small tools over UTF-8. All offsets are bytes; invalid bytes count as one character U+FFFD each.
namespace gongwen::text {

struct CodePoint {
  char32_t value = 0;
  std::size_t begin = 0;  ///< Byte offset of its first byte.
  std::size_t end = 0;    ///< Byte offset behind its last byte.
};

/// The character that begins at byte `at`; `at` must be inside `text`.
[[nodiscard]] CodePoint code_point_at(std::string_view text, std::size_t at);

/// The character that ends before byte `end`; `end` must be over 0.
[[nodiscard]] CodePoint code_point_before(std::string_view text, std::size_t end);

/// Number of characters (code points).
[[nodiscard]] std::size_t count_characters(std::string_view text);

/// A Han character (CJK ideograph of any block, 々 and 〇 included).
[[nodiscard]] bool is_han(char32_t c);

/// White space of any width, the ideographic space, no-break space and byte order mark included.
[[nodiscard]] bool is_space(char32_t c);

/// `text` without white space at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);

/// Adds `c` to `text`, and U+FFFD for a value that is no character.
void append(std::string& text, char32_t c);

}  // namespace gongwen::text
