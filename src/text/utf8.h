#pragma once

#include <cassert>
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

/// A byte of a character other than its first.
[[nodiscard]] constexpr bool is_trail(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80; }

/// The same as code_point_at(), of whatever bytes.
[[nodiscard]] CodePoint any_code_point_at(std::string_view text, std::size_t at);

/// The character that begins at byte `at`; `at` must be inside `text`.
[[nodiscard]] inline CodePoint code_point_at(std::string_view text, std::size_t at) {
  assert(at < text.size());
  const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[at + k]); };
  if (byte(0) < 0x80) return {byte(0), at, at + 1};
  // Nearly every other one is a Han character or their punctuation, U+1000 to U+CFFF.
  if (byte(0) >= 0xE1 && byte(0) <= 0xEC && text.size() - at >= 3 && is_trail(text[at + 1]) && is_trail(text[at + 2])) {
    return {((byte(0) & 0xFU) << 12) | ((byte(1) & 0x3FU) << 6) | (byte(2) & 0x3FU), at, at + 3};
  }
  return any_code_point_at(text, at);
}

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

/// The same as text.find(word), sooner: Chinese characters begin with few different bytes, and end with many. `word` is
/// not empty.
[[nodiscard]] std::size_t find_word(std::string_view text, std::string_view word);

/// Adds `c` to `text`, and U+FFFD for a value that is no character.
void append(std::string& text, char32_t c);

}  // namespace gongwen::text
