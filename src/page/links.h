#pragma once

#include "page/line.h"
#include "page/units.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace gongwen::page {

/// A unit followed by another in an article.
struct Link {
  std::size_t from = 0;
  std::size_t to = 0;
  bool near = false;      ///< They follow each other in the file as well.
  double confidence = 1;  ///< From the margin to the next-best placement of either.
  std::vector<std::string> reasons;
};

struct Linking {
  std::vector<std::vector<std::size_t>> chains;  ///< Each an article: units in order.
  std::vector<Link> links;
};

inline constexpr std::size_t window = 160;

/// Puts the units together into articles: the chains of the least energy (costs.h) over joints, distance and subject,
/// found as an assignment of followers and, since the subject of an article depends on what is in it, in two rounds.
/// Cubic in the units of a page; a file of more than `window` of them, which no printed page has, is linked window by
/// window.
[[nodiscard]] Linking link_units(std::span<const Line> lines, std::span<const Unit> units);

}  // namespace gongwen::page
