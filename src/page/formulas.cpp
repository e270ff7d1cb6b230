#include "page/formulas.h"

#include "page/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace gongwen::page {
namespace {

std::string utf8_of(std::u32string_view characters) {
  std::string text;
  for (const char32_t c : characters) text::append(text, c);
  return text;
}

}  // namespace

std::vector<std::string> without_formulas(std::span<const Line> lines) {
  constexpr std::size_t length = 12;  // Characters; what is shorter may be a name.
  std::vector<std::u32string> texts;
  std::vector<std::vector<bool>> common;
  for (const Line& line : lines) {
    texts.push_back(characters_of(line.folded));
    common.emplace_back(texts.back().size(), false);
  }
  std::unordered_map<std::u32string_view, std::pair<std::size_t, std::size_t>> seen;  // Line and place.
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::u32string_view text = texts[i];
    // A whole line, a label, may be shorter.
    const std::size_t run = std::min(length, std::max<std::size_t>(4, text.size()));
    for (std::size_t at = 0; at + run <= text.size(); ++at) {
      const auto [known, is_new] = seen.try_emplace(text.substr(at, run), i, at);
      if (is_new || known->second.first == i) continue;
      std::fill_n(common[i].begin() + static_cast<std::ptrdiff_t>(at), run, true);
      std::fill_n(common[known->second.first].begin() + static_cast<std::ptrdiff_t>(known->second.second), run, true);
    }
  }
  std::vector<std::string> own;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (std::size_t at = 0; at < texts[i].size(); ++at) {
      if (common[i][at]) texts[i][at] = U' ';
    }
    own.push_back(utf8_of(texts[i]));
  }
  return own;
}

}  // namespace gongwen::page
