#pragma once

#include "page/line.h"
#include "page/roles.h"

#include <cstddef>
#include <span>
#include <vector>

namespace gongwen::page {

/// A run of lines that stays together whatever article it goes to: a head (label, kicker, headline, subtitle), a box, a
/// byline, a photo with its caption and credit, or a single line of body, crosshead or note.
struct Unit {
  enum class Kind { Head, LabelOnly, Box, Byline, Body, Section, Photo, From, SignOff };
  Kind kind = Kind::Body;
  std::vector<std::size_t> lines;  ///< Indices, rising.
  bool begins = false;             ///< Stage one began an article here.
  bool has_headline = false;
};

/// Cuts the lines, as they were read, into units; every line is in exactly one.
[[nodiscard]] std::vector<Unit> make_units(std::span<const Line> lines, std::span<const Reading> readings);

}  // namespace gongwen::page
