#pragma once

#include "page/form.h"
#include "page/reading.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace gongwen::page {

/// The number of a line, small: moves are made by the thousand.
using LineNumber = std::uint16_t;

/// At most N things, in place.
template <typename Thing, std::size_t N>
class Few {
 public:
  void push_back(const Thing& thing) { things_[size_++] = thing; }
  [[nodiscard]] const Thing* begin() const { return things_.data(); }
  [[nodiscard]] const Thing* end() const { return things_.data() + size_; }

 private:
  std::array<Thing, N> things_{};
  std::uint8_t size_ = 0;
};

/// A change of a reading, made in this order: lines take other states, articles are cut, lines are linked.
struct Move {
  Few<std::pair<LineNumber, State>, 2> states;
  Few<LineNumber, 1> begins;  ///< Lines before which an article is cut.
  Few<LineNumber, 1> ends;    ///< Lines behind which one is cut.
  Few<std::pair<LineNumber, LineNumber>, 3> links;
  /// What it changes in the cost by form, and where lines have a subject that had none or the other way round, less
  /// what all may gain by subject. An estimate where two of its changes meet in one article.
  double promise = 0;

  void turn(std::size_t line, State state);
  void cut_before(std::size_t line);
  void cut_behind(std::size_t line);
  void link(std::size_t from, std::size_t to);

  /// The lines that it names; what was linked to them changes as well.
  [[nodiscard]] Few<LineNumber, 10> lines() const;
  void make(Reading& reading, const Form& form) const;
};

}  // namespace gongwen::page
