#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace gongwen::page {

/// The Han characters and pairs of them, here both called pairs, that several lines of a page hold. Half of them are
/// held by two lines alone: those are not told apart, and what they tell is a number for each two lines. Immutable; any
/// thread may read it.
class SharedPairs {
 public:
  /// `texts` by line, folded. Keeps nothing of them.
  explicit SharedPairs(std::span<const std::string> texts);

  /// How many more than two lines hold; their numbers begin with 0.
  [[nodiscard]] std::size_t count() const { return expected_.size(); }
  [[nodiscard]] std::size_t lines() const { return in_line_.size(); }
  /// Those of them that a line holds, each once.
  [[nodiscard]] const std::vector<std::uint32_t>& in(std::size_t line) const { return in_line_[line]; }
  /// All that the line holds, whether another one does or not.
  [[nodiscard]] double size(std::size_t line) const { return size_[line]; }
  /// The lines that hold `pair`, rising.
  [[nodiscard]] std::span<const std::uint32_t> holders(std::uint32_t pair) const {
    return std::span(holders_).subspan(first_[pair], first_[pair + 1] - first_[pair]);
  }

  /// What it tells (nats) for an article that a line holds `pair`, when `inside` lines of the article do, and `outside`
  /// lines of the page that are neither of them; fewer than holders(), both together. Neither count holds the line that
  /// is asked about, nor does either hang on how the rest of the page is read: else whatever a reading has put together
  /// would justify itself.
  [[nodiscard]] double evidence(std::uint32_t pair, std::size_t inside, std::size_t outside) const;
  /// What all pairs that no third line holds tell each of line `line` and another one for an article that the other is
  /// in; by that other line.
  [[nodiscard]] std::span<const double> of_two(std::size_t line) const {
    return std::span(of_two_).subspan(line * lines(), lines());
  }
  /// What it tells by lines inside, when all its other holders are counted: those that are not inside are outside.
  /// Known beforehand.
  [[nodiscard]] std::span<const double> evidence(std::uint32_t pair) const {
    return std::span(evidence_).subspan(first_[pair], first_[pair + 1] - first_[pair]);
  }

 private:
  [[nodiscard]] double evidence(double expected, std::size_t inside, std::size_t outside) const;

  std::vector<std::vector<std::uint32_t>> in_line_;
  std::vector<double> size_;
  std::vector<std::size_t> first_;  ///< By pair: where its lines begin in `holders_`.
  std::vector<std::uint32_t> holders_;
  std::vector<double> evidence_;  ///< By pair, as `holders_`, and lines inside.
  std::vector<double> expected_;  ///< By pair: lines that hold it anyway, to be counted beside those that do.
  std::vector<double> of_two_;    ///< By line and line.
  double burst_ = 0;              ///< How much likelier a pair is where one line has it.
};

}  // namespace gongwen::page
