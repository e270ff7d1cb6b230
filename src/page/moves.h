#pragma once

#include "page/form.h"
#include "page/link_table.h"
#include "page/reading.h"
#include "page/standing.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

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

/// Finds the moves from a reading that may bring the energy down.
class MoveFinder {
 public:
  /// `form` must outlive it. `first` is the reading from which all others are made by moves.
  MoveFinder(const Form& form, const Reading& first) : form_(form), table_(form, first) {}

  /// The moves from `reading` that name one of the lines `fresh`, which are rising, the most promising first. Those
  /// are left out that are a rise of `slack` or more by form and what the moved lines themselves gain by subject, and
  /// other states of lines with nothing fresh beside them in print. Valid until the next call.
  [[nodiscard]] const std::vector<const Move*>& moves_from(const Reading& reading, Urges urges, const Chain& fresh,
                                                           double slack);
  /// Of all of them, those alone that are the most promising that name some line.
  [[nodiscard]] const std::vector<const Move*>& best_by_line(const Reading& reading, Urges urges, double slack);

 private:
  void find(const Reading& reading, Urges urges, const Chain& fresh, double slack);
  [[nodiscard]] const std::vector<const Move*>& sorted();

  const Form& form_;
  LinkTable table_;
  std::vector<Move> moves_;  ///< These keep their memory.
  std::vector<std::pair<double, const Move*>> order_;
  std::vector<const Move*> sorted_;
};

}  // namespace gongwen::page
