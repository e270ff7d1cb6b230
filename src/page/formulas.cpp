#include "page/formulas.h"

#include "page/characters.h"
#include "page/numbers.h"
#include "text/utf8.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::page {
namespace {

std::string utf8_of(std::u32string_view characters) {
  std::string text;
  for (const char32_t c : characters) text::append(text, c);
  return text;
}

// A hash of the last few characters, each time anew with one step (Rabin and Karp).
class RollingHash {
 public:
  explicit RollingHash(std::size_t length) {
    for (std::size_t k = 0; k < length; ++k) of_first_ *= base;
  }

  // `gone` is the character that is one too many, or 0.
  void add(char32_t character, char32_t gone) { value_ = value_ * base + character - gone * of_first_; }
  // Never 0.
  [[nodiscard]] std::uint64_t value() const { return value_ == 0 ? 1 : value_; }

 private:
  static constexpr std::uint64_t base = 0x9E3779B97F4A7C15U;
  std::uint64_t of_first_ = 1;
  std::uint64_t value_ = 0;
};

}  // namespace

std::vector<std::string> without_formulas(std::span<const Line> lines) {
  constexpr std::size_t length = 12;  // Characters; what is shorter may be a name.
  std::vector<std::u32string> texts;
  std::vector<std::vector<bool>> common;
  for (const Line& line : lines) {
    texts.push_back(characters_of(line.folded));
    common.emplace_back(texts.back().size(), false);
  }
  std::size_t most = 0;
  for (const std::u32string& text : texts) most += text.size();
  Numbers runs(most);  // By hash.
  struct Place {
    std::size_t line = 0;
    std::size_t at = 0;
  };
  std::vector<Place> first;  // Of a run, by number.
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::u32string_view text = texts[i];
    // A whole line, a label, may be shorter.
    const std::size_t run = std::min(length, std::max<std::size_t>(4, text.size()));
    RollingHash hash(run);
    for (std::size_t end = 0; end < text.size(); ++end) {
      hash.add(text[end], end < run ? 0 : text[end - run]);
      if (end + 1 < run) continue;
      const std::size_t at = end + 1 - run;
      const std::uint32_t number = runs.of(hash.value());
      if (number == first.size()) first.push_back({i, at});
      const auto [line, place] = first[number];
      if (line == i || std::u32string_view(texts[line]).substr(place, run) != text.substr(at, run)) continue;
      std::fill_n(common[i].begin() + static_cast<std::ptrdiff_t>(at), run, true);
      std::fill_n(common[line].begin() + static_cast<std::ptrdiff_t>(place), run, true);
    }
  }
  std::vector<std::string> own;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (std::size_t at = 0; at < texts[i].size(); ++at) {
      if (common[i][at]) texts[i][at] = U' ';
    }
    const bool whole = std::find(common[i].begin(), common[i].end(), true) == common[i].end();
    own.push_back(whole ? lines[i].folded : utf8_of(texts[i]));
  }
  return own;
}

}  // namespace gongwen::page
