#pragma once

#include "page/line.h"
#include "page/reading.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace gongwen::page {

/// A line followed by another in an article.
struct Link {
  /// Another place of the second line: behind line `behind`, or at an article's beginning.
  struct Other {
    std::size_t behind = Reading::none;
    double confidence = 0;
    std::vector<std::string> reasons;  ///< For people, in Chinese.
  };
  std::size_t from = 0;
  std::size_t to = 0;
  double confidence = 1;             ///< 0 to 1: that the second follows the first.
  std::vector<std::string> reasons;  ///< For people, in Chinese; empty where nothing but the file's order says so.
  std::vector<Other> others;         ///< The best first, at most three.
};

/// The articles of a page.
struct Solution {
  std::vector<State> states;  ///< By line.
  std::vector<Chain> chains;
  std::vector<double> confidence;  ///< By chain: that it holds these lines and no others.
  std::vector<Link> links;
};

/// A page of more lines than this, which no newspaper prints, is read part by part.
inline constexpr std::size_t window = 160;

/// Reads the lines of a page: the reading of least energy, as far as it is found (descent.h).
[[nodiscard]] Solution solve(std::span<const Line> lines);

}  // namespace gongwen::page
