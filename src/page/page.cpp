#include "page/page.h"

#include "text/utf8.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace gongwen::page {

Page::Page(std::string text) : text_(std::move(text)) {
  int line = 0;
  int blank = 0;
  const std::string_view all = text_;
  for (std::size_t begin = 0; begin < all.size();) {
    // Not by find_first_of(), which calls a function for each byte.
    const auto is_end = [](char c) { return c == '\n' || c == '\r'; };
    const std::size_t end =
        static_cast<std::size_t>(std::find_if(all.begin() + begin, all.end(), is_end) - all.begin());
    ++line;
    if (text::trim(all.substr(begin, end - begin)).empty()) {
      ++blank;
    } else {
      blocks_.push_back({line, begin, end, blank});
      blank = 0;
    }
    begin = end + (all.substr(end).starts_with("\r\n") ? 2 : 1);
  }
}

std::string_view Page::line(std::size_t index) const {
  const Block& block = blocks_[index];
  return std::string_view(text_).substr(block.begin, block.end - block.begin);
}

Page Page::with_line(int line, std::string_view text) const {
  const auto block = std::find_if(blocks_.begin(), blocks_.end(), [&](const Block& b) { return b.line == line; });
  assert(block != blocks_.end() && !text::trim(text).empty() && text.find_first_of("\r\n") == std::string_view::npos);
  return Page(text_.substr(0, block->begin).append(text) + text_.substr(block->end));
}

std::string_view Page::trimmed(std::size_t index) const { return text::trim(line(index)); }

}  // namespace gongwen::page
