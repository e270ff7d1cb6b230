#pragma once

#include "page/numbers.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gongwen::page {

/// The key of a character, and of two that follow each other.
[[nodiscard]] constexpr std::uint64_t key_of(char32_t character) { return character; }
[[nodiscard]] constexpr std::uint64_t key_of(char32_t first, char32_t second) {
  return (static_cast<std::uint64_t>(first) << 32) | second;
}

/// What characters and pairs of them weigh. Once filled, any thread may read it.
class Weights {
 public:
  /// For at most so many.
  explicit Weights(std::size_t most) : numbers_(most) {}

  /// The first weight of a key is the one that counts.
  void add(std::uint64_t key, double weight) {
    if (numbers_.of(key) == weights_.size()) weights_.push_back(weight);
  }
  /// Null where it has none.
  [[nodiscard]] const double* find(std::uint64_t key) const {
    const auto number = numbers_.find(key);
    return number ? &weights_[*number] : nullptr;
  }

 private:
  Numbers numbers_;
  std::vector<double> weights_;  ///< By number.
};

}  // namespace gongwen::page
