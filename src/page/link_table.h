#pragma once

#include "page/form.h"
#include "page/reading.h"
#include "page/scan.h"

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
  /// By other line, up to width(): what line `i` in `state`, one of its candidates, costs behind it, and it behind line
  /// `i`. costs::impossible for the line itself and behind the last, where at least one number stands.
  [[nodiscard]] const Scanned* into(std::size_t i, State state) const { return &into_[slots_[i][state] * width_]; }
  [[nodiscard]] const Scanned* out_of(std::size_t i, State state) const { return &out_of_[slots_[i][state] * width_]; }
  /// How long into() and out_of() are: all lines and more, a multiple of scan_step.
  [[nodiscard]] std::size_t width() const { return width_; }
  /// The least of out_of() of line `i` in its state.
  [[nodiscard]] Scanned least_out_of(std::size_t i) const { return least_out_of_[i]; }

 private:
  void fill_out_of(std::size_t i, State state);
  void fill_into(std::size_t i, State state);
  void fill_column(std::size_t k);
  void find_least();

  const Form& form_;
  std::vector<State> states_;
  std::vector<std::vector<State>> candidates_;
  std::vector<std::array<std::size_t, states>> slots_;  ///< By line and state: its row of the tables.
  std::size_t rows_ = 0;
  std::size_t width_ = 0;
  std::vector<Scanned> into_;
  std::vector<Scanned> out_of_;
  std::vector<Scanned> least_out_of_;
};

}  // namespace gongwen::page
