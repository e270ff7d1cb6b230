#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace gongwen::page {

/// Gives every key a number, as they come. A table of open addressing: a page asks thousands of times.
class Numbers {
 public:
  /// For at most so many keys.
  explicit Numbers(std::size_t most) : slots_(std::bit_ceil(2 * most + 1), empty) {}

  std::uint32_t of(std::uint64_t key) {
    std::uint32_t& number = slots_[place_of(key)];
    if (number == empty) {
      number = static_cast<std::uint32_t>(keys_.size());
      keys_.push_back(key);
    }
    return number;
  }
  /// Nothing where it has none.
  [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t key) const {
    const std::uint32_t number = slots_[place_of(key)];
    return number == empty ? std::nullopt : std::optional(number);
  }
  /// By number.
  [[nodiscard]] const std::vector<std::uint64_t>& keys() const { return keys_; }

 private:
  static constexpr std::uint32_t empty = ~std::uint32_t{0};

  // Where the key is, or would be.
  [[nodiscard]] std::size_t place_of(std::uint64_t key) const {
    std::size_t at = static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> 32) & (slots_.size() - 1);
    while (slots_[at] != empty && keys_[slots_[at]] != key) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  std::vector<std::uint32_t> slots_;  ///< Numbers. Without their keys a page's fit into a processor's nearest memory.
  std::vector<std::uint64_t> keys_;
};

}  // namespace gongwen::page
