#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace gongwen::page {

/// A square matrix of gains; gain(i, j) is what it brings to match i with j, and only gains over 0 are ever taken.
class Gains {
 public:
  explicit Gains(std::size_t size) : size_(size), values_(size * size, 0) {}
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] double& at(std::size_t i, std::size_t j) { return values_[i * size_ + j]; }
  [[nodiscard]] double at(std::size_t i, std::size_t j) const { return values_[i * size_ + j]; }

 private:
  std::size_t size_;
  std::vector<double> values_;
};

/// Matches each i with at most one j and each j with at most one i, so that the sum of gains is the greatest (the
/// Hungarian method with potentials; cubic in the size). Of equal sums the one with lower j for lower i.
[[nodiscard]] std::vector<std::optional<std::size_t>> match(const Gains& gains);

/// The same with the matches read as links i → j: none of the result's chains closes to a ring. Where it would, the
/// link of the ring with the least gain is given up and the rest matched anew.
[[nodiscard]] std::vector<std::optional<std::size_t>> match_chains(Gains gains);

}  // namespace gongwen::page
