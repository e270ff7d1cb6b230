#include "archive/anchor.h"

#include <algorithm>
#include <charconv>

namespace gongwen::archive {

Anchor anchor_of(const annotate::Article& article) {
  Anchor anchor{article.page_sha256, article.lines};
  std::sort(anchor.lines.begin(), anchor.lines.end());
  return anchor;
}

std::string lines_text(const std::vector<int>& lines) {
  std::string text = "[";
  for (const int line : lines) {
    if (text.size() > 1) text += ',';
    text += std::to_string(line);
  }
  return text + ']';
}

std::vector<int> lines_from_text(const std::string& text) {
  std::vector<int> lines;
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at != end;) {
    int line = 0;
    const auto [next, error] = std::from_chars(at, end, line);
    if (error == std::errc()) lines.push_back(line);
    at = next == at ? at + 1 : next;
  }
  return lines;
}

}  // namespace gongwen::archive
