#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>

namespace gongwen::compose {

/// Random draws that are the same everywhere: the engine is fixed by the standard, its distributions are not, so they
/// are our own.
class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  /// 0 up to `bound`, which must be over 0, without it.
  [[nodiscard]] std::size_t below(std::size_t bound) {
    assert(bound > 0);
    return static_cast<std::size_t>(engine_() % bound);
  }
  /// Both ends included.
  [[nodiscard]] std::size_t between(std::size_t low, std::size_t high) { return low + below(high - low + 1); }
  [[nodiscard]] double unit() { return static_cast<double>(engine_() >> 11U) * 0x1p-53; }
  [[nodiscard]] bool chance(double probability) { return unit() < probability; }

  template <class List>
  [[nodiscard]] auto& any(List& list) {
    return list[below(list.size())];
  }

  template <class List>
  void shuffle(List& list) {
    for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[below(i)]);
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace gongwen::compose
