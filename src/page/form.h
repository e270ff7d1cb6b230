#pragma once

#include "page/costs.h"
#include "page/grammar.h"
#include "page/line.h"
#include "page/seam.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace gongwen::page {

/// What the lines of a page cost by their form (grammar.h), each cost computed once.
class Form {
 public:
  /// `lines` must outlive it.
  explicit Form(std::span<const Line> lines);

  [[nodiscard]] std::size_t size() const { return lines_.size(); }
  [[nodiscard]] const Line& line(std::size_t i) const { return lines_[i]; }
  [[nodiscard]] std::span<const Line> lines() const { return lines_; }

  [[nodiscard]] double emission(std::size_t i, State state) const { return emission_[i][state]; }
  [[nodiscard]] double begin(std::size_t i, State state) const { return begin_[i][state]; }
  [[nodiscard]] double end(std::size_t i, State state) const { return end_[i][state]; }
  /// Line `j`, read as `to`, follows line `i`, read as `from`, in an article. costs::impossible when it cannot.
  [[nodiscard]] double link(std::size_t i, State from, std::size_t j, State to) const {
    return may_follow(from, to) ? link_of_followers(i, from, j, to) : costs::impossible;
  }
  /// The texts of both where they meet, line `i` before line `j`.
  [[nodiscard]] Seam seam(std::size_t i, std::size_t j) const { return seams_.seam(i, j); }
  /// What link() is of the line behind line `i` in the file, computed once.
  [[nodiscard]] double next(std::size_t i, State from, State to) const;

 private:
  using Costs = std::vector<std::array<double, states>>;

  [[nodiscard]] double link_of_followers(std::size_t i, State from, std::size_t j, State to) const;

  std::span<const Line> lines_;
  mutable Seams seams_;
  Costs emission_;
  Costs begin_;
  Costs end_;
  mutable std::vector<std::array<std::array<double, states>, states>> next_;  ///< NaN where it is not yet computed.
};

}  // namespace gongwen::page
