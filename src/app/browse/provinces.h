#pragma once

#include <span>
#include <string_view>

namespace gongwen::app {

/// A province-level division at its place on the tile map.
struct Province {
  std::string_view code;          ///< GB/T 2260.
  std::string_view abbreviation;  ///< One character.
  std::string_view name;
  int row;
  int column;
};

/// The 34 divisions, each about where it lies on a map: north is up, west is left.
[[nodiscard]] std::span<const Province> provinces();

}  // namespace gongwen::app
