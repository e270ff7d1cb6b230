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
  while (end < text.size() && text::is_trail(text[end])) ++end;
  const auto words = segmenter().words(text.substr(0, end));
  if (words.empty() || words.front().begin != 0) return {};
  return text.substr(0, words.front().end);
}

inline constexpr std::size_t seam_reach = 9;  ///< Bytes. Few words reach further than three Han characters over a seam.

/// What of `text` a word over the seam behind it may hold, and over the one before it.
[[nodiscard]] inline std::string_view seam_end(std::string_view text) {
  std::size_t begin = text.size() - std::min(seam_reach, text.size());
  while (begin < text.size() && text::is_trail(text[begin])) ++begin;
  return text.substr(begin);
}
[[nodiscard]] inline std::string_view seam_beginning(std::string_view text) {
  std::size_t end = std::min(seam_reach, text.size());
  while (end < text.size() && text::is_trail(text[end])) ++end;
  return text.substr(0, end);
}

/// True when a single dictionary word stands over the seam between `left` and `right`, neither of which has white space
/// there. The word is put into `joined`.
[[nodiscard]] inline bool word_across(std::string_view left, std::string_view right, std::string* joined = nullptr) {
  return segmenter().word_across(seam_end(left), seam_beginning(right), joined);
}

}  // namespace gongwen::page
