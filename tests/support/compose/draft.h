#pragma once

#include "page/role.h"
#include "support/compose/phenomenon.h"
#include "support/compose/random.h"
#include "support/compose/source.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gongwen::compose {

/// A line of print, while the page is made up.
struct Line {
  page::Role role = page::Role::Body;
  std::string text;
  std::string flags;               ///< `alt=<role>`, `gap_before`.
  bool broken = false;             ///< The column ended: the sentence goes on in the next line of the article.
  bool close = false;              ///< Printed without a blank line above.
  std::optional<std::size_t> dup;  ///< Index of the line of the article that it repeats.
};

struct Story {
  Kind kind = Kind::News;
  bool continuation = false;  ///< It began on another page.
  std::vector<Line> lines;    ///< In reading order.
  bool moved = false;         ///< A move has torn it up, once is enough.

  /// Lines of label, kicker, headline and subtitle.
  [[nodiscard]] std::size_t head() const;
  /// Index of the first line of body.
  [[nodiscard]] std::size_t opening() const;
};

/// Lines of one story that stand together in the file, in file order.
struct Run {
  std::size_t story = 0;
  std::vector<std::size_t> lines;
};

/// A page while it is made up.
struct Draft {
  explicit Draft(std::uint64_t seed) : random(seed) {}

  Random random;
  std::vector<Story> stories;
  std::vector<Run> layout;  ///< In file order; every line of every story once.
  std::array<bool, static_cast<std::size_t>(Phenomenon::count)> happened{};

  void tell(Phenomenon phenomenon) { happened[static_cast<std::size_t>(phenomenon)] = true; }
};

}  // namespace gongwen::compose
