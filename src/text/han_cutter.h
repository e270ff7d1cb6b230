#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gongwen::text {

/// Cuts a run of Han characters into words where ICU's CjkBreakEngine cuts it (common/dictbe.cpp): into those words of
/// its dictionary that cost the least together, a word's value there being what it costs. Several times as fast, for it
/// looks words up from their second character on (Dictionary::beginning_with()) and copies nothing. One object a
/// thread.
class HanCutter {
 public:
  /// Whether a character is one of those that are cut: those of the block U+4E00 to U+9FEF, for which ICU has no rules
  /// but its dictionary.
  [[nodiscard]] static constexpr bool cuts(char32_t c) { return c >= 0x4E00 && c <= 0x9FEF; }

  /// The ends of the words of `text`, which cuts() all of, rising. Valid until the next call. Dictionary::icu() can be
  /// read.
  [[nodiscard]] const std::vector<std::size_t>& ends(std::u16string_view text);

 private:
  void take(std::size_t begin, std::size_t end, std::uint32_t cost);

  std::vector<std::uint32_t> least_;  ///< By place in the text: what the words up to there cost.
  std::vector<std::size_t> before_;   ///< Where the last of these begins.
  std::vector<std::size_t> ends_;
};

}  // namespace gongwen::text
