#pragma once

#include "page/form.h"
#include "page/reading.h"

#include <array>
#include <cstddef>
#include <vector>

namespace gongwen::page {

/// What each line, in each state that its form allows, costs behind and before each other line in the state that a
/// reading gives that one: Form::link(), each computed once.
class LinkTable {
 public:
  LinkTable(const Form& form, const Reading& reading);
  /// Makes the table one for `reading`, at the cost of the lines whose state changed.
  void update(const Reading& reading);

  /// The states that line `i` may be in.
  [[nodiscard]] const std::vector<State>& candidates(std::size_t i) const { return candidates_[i]; }
  /// By other line: what line `i` in `state`, one of its candidates, costs behind it, and it behind line `i`.
  [[nodiscard]] const double* into(std::size_t i, State state) const { return &into_[slots_[i][state] * form_.size()]; }
  [[nodiscard]] const double* out_of(std::size_t i, State state) const {
    return &out_of_[slots_[i][state] * form_.size()];
  }

 private:
  void fill(std::size_t k);

  const Form& form_;
  std::vector<State> states_;
  std::vector<std::vector<State>> candidates_;
  std::vector<std::array<std::size_t, states>> slots_;  ///< By line and state: its row of the tables.
  std::size_t rows_ = 0;
  std::vector<double> into_;
  std::vector<double> out_of_;
};

}  // namespace gongwen::page
