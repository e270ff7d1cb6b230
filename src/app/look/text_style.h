#pragma once

namespace gongwen::app {

/// How the reader's running text is set.
struct TextStyle {
  enum class Face { Serif, Sans };

  static constexpr double usual = 12.5;
  static constexpr double smallest = 8;
  static constexpr double largest = 32;
  static constexpr double step = 1;
  static constexpr int narrowest = 20;
  static constexpr int widest = 60;

  double points = usual;
  Face face = Face::Serif;
  int measure = 34;  ///< Characters a line, at most.

  bool operator==(const TextStyle&) const = default;
};

}  // namespace gongwen::app
