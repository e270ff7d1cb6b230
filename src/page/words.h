#pragma once

#include "text/segmenter.h"
#include "text/utf8.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace gongwen::page {

/// The segmenter of the calling thread: making one costs milliseconds, and a page asks hundreds of times.
[[nodiscard]] inline text::Segmenter& segmenter() {
  thread_local text::Segmenter shared;
  return shared;
}

/// The first word of `text`, or an empty view where no word stands at its beginning.
[[nodiscard]] inline std::string_view first_word(std::string_view text) {
  constexpr std::size_t longest = 18;
  std::size_t end = std::min(longest, text.size());
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
  const auto words = segmenter().words(text.substr(0, end));
  if (words.empty() || words.front().begin != 0) return {};
  return text.substr(0, words.front().end);
}

/// True when a single dictionary word stands over the seam between `left` and `right`, neither of which has white space
/// there. The word is put into `joined`.
[[nodiscard]] inline bool word_across(std::string_view left, std::string_view right, std::string* joined = nullptr) {
  // Few words reach further than three Han characters to either side.
  constexpr std::size_t reach = 9;
  const auto is_trail = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; };
  std::size_t begin = left.size() > reach ? left.size() - reach : 0;
  while (begin < left.size() && is_trail(left[begin])) ++begin;
  std::size_t end = std::min(reach, right.size());
  while (end < right.size() && is_trail(right[end])) ++end;
  // Most seams end here: words are made of Han characters, and looking for one takes time.
  if (begin == left.size() || !text::is_han(text::code_point_before(left, left.size()).value)) return false;
  if (end == 0 || !text::is_han(text::code_point_at(right, 0).value)) return false;
  return segmenter().word_across(left.substr(begin), right.substr(0, end), joined);
}

}  // namespace gongwen::page
