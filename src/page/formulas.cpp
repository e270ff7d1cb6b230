#include "page/formulas.h"

#include "page/characters.h"
#include "page/numbers.h"
#include "text/utf8.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

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

// So many characters of a line from place `at` on.
struct Run {
  std::size_t line = 0;
  std::size_t at = 0;
  std::size_t length = 0;
  std::uint64_t hash = 0;
};

// Calls `use` with each run of each text, in their order.
template <typename Use>
void for_each_run(std::span<const std::u32string> texts, const Use& use) {
  constexpr std::size_t length = 12;  // Characters; what is shorter may be a name.
  for (std::size_t line = 0; line < texts.size(); ++line) {
    const std::u32string_view text = texts[line];
    // A whole line, a label, may be shorter.
    const std::size_t run = std::min(length, std::max<std::size_t>(4, text.size()));
    RollingHash hash(run);
    for (std::size_t end = 0; end < text.size(); ++end) {
      hash.add(text[end], end < run ? 0 : text[end - run]);
      if (end + 1 >= run) use(Run{line, end + 1 - run, run, hash.value()});
    }
  }
}

// The runs that may stand in the texts more than once: nearly all stand there once, and are not worth a number.
std::vector<Run> repeated_runs(std::span<const std::u32string> texts) {
  constexpr std::size_t bits = std::size_t{1} << 16;
  std::vector<bool> once(bits, false);
  std::vector<bool> twice(bits, false);
  const auto place = [](const Run& run) { return (run.hash ^ (run.hash >> 32)) % bits; };
  for_each_run(texts, [&](const Run& run) {
    if (once[place(run)]) twice[place(run)] = true;
    once[place(run)] = true;
  });
  std::vector<Run> runs;
  for_each_run(texts, [&](const Run& run) {
    if (twice[place(run)]) runs.push_back(run);
  });
  return runs;
}

}  // namespace

std::vector<std::string> without_formulas(std::span<const Line> lines) {
  std::vector<std::u32string> texts;
  std::vector<std::vector<bool>> common;
  for (const Line& line : lines) {
    texts.push_back(characters_of(line.folded));
    common.emplace_back(texts.back().size(), false);
  }
  const std::vector<Run> runs = repeated_runs(texts);
  Numbers numbers(runs.size());  // By hash.
  std::vector<Run> first;        // By number.
  for (const Run& run : runs) {
    const std::uint32_t number = numbers.of(run.hash);
    if (number == first.size()) first.push_back(run);
    const Run& same = first[number];
    const auto characters = [&](std::size_t line, std::size_t at) {
      return std::u32string_view(texts[line]).substr(at, run.length);
    };
    if (same.line == run.line || characters(same.line, same.at) != characters(run.line, run.at)) continue;
    for (const auto& [line, at] : {std::pair(run.line, run.at), std::pair(same.line, same.at)}) {
      std::fill_n(common[line].begin() + static_cast<std::ptrdiff_t>(at), run.length, true);
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
