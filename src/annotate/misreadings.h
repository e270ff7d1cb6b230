#pragma once

#include "annotate/correction.h"

#include <span>
#include <string>
#include <vector>

namespace gongwen::annotate {

/// A character that was printed, or read by the scanner, for another: 昀 for 翀.
struct Misreading {
  std::string printed;
  std::string right;
  std::size_t times = 0;           ///< How often persons corrected it.
  std::vector<std::string> words;  ///< Each time, as it was printed, with the Han character beside it: 田昀. Each once.
};

/// What corrections of texts teach: where one character was put right and its neighbours stayed. The most frequent
/// first. Shown to people, never applied.
[[nodiscard]] std::vector<Misreading> misreadings(std::span<const Correction> corrections);

}  // namespace gongwen::annotate
