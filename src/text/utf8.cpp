#include "text/utf8.h"

#include <cassert>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace gongwen::text {

CodePoint any_code_point_at(std::string_view text, std::size_t at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  auto end = static_cast<std::int64_t>(at);
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(bytes, end, static_cast<std::int64_t>(text.size()), c);
  return {static_cast<char32_t>(c), at, static_cast<std::size_t>(end)};
}

CodePoint code_point_before(std::string_view text, std::size_t end) {
  assert(end > 0 && end <= text.size());
  // A character is at most four bytes: step back over trail bytes, then check that it does end at `end`.
  for (std::size_t length = 1; length <= 4 && length <= end; ++length) {
    const std::size_t begin = end - length;
    if (is_trail(text[begin])) continue;
    const CodePoint c = code_point_at(text.substr(0, end), begin);
    if (c.end == end) return c;
    break;
  }
  return {0xFFFD, end - 1, end};
}

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at = code_point_at(text, at).end) ++count;
  return count;
}

bool is_han(char32_t c) {
  if (c < 0x3005) return false;
  if (c >= 0x4E00 && c <= 0x9FFF) return true;
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0 || c == 0x3005;
}

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0 || c == 0xFEFF || c == 0x200B;
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    const CodePoint c = code_point_at(text, 0);
    if (!is_space(c.value)) break;
    text.remove_prefix(c.end);
  }
  while (!text.empty()) {
    const CodePoint c = code_point_before(text, text.size());
    if (!is_space(c.value)) break;
    text.remove_suffix(text.size() - c.begin);
  }
  return text;
}

std::size_t find_word(std::string_view text, std::string_view word) {
  const std::size_t last = word.size() - 1;
  for (std::size_t end = text.find(word.back(), last); end != std::string_view::npos;
       end = text.find(word.back(), end + 1)) {
    if (text.substr(end - last, last) == word.substr(0, last)) return end - last;
  }
  return std::string_view::npos;
}

void append(std::string& text, char32_t c) {
  if (c < 0x80) {
    text += static_cast<char>(c);
    return;
  }
  std::uint8_t bytes[U8_MAX_LENGTH];
  std::int32_t length = 0;
  const bool character = c <= 0x10FFFF && !U_IS_SURROGATE(c);
  U8_APPEND_UNSAFE(bytes, length, static_cast<std::uint32_t>(character ? c : 0xFFFD));
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

}  // namespace gongwen::text
