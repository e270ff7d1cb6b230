#pragma once

#include "page/form.h"
#include "page/link_table.h"
#include "page/move.h"
#include "page/reading.h"
#include "page/standing.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace gongwen::page {

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
