#pragma once

#include <cstddef>

#include <experimental/simd>

namespace gongwen::page {

/// Costs that are gone over, of which a processor takes several at once: more of them the shorter they are.
using Scanned = float;
using ScanPart = std::experimental::native_simd<Scanned>;

/// What is scanned at once, two parts: the length of all that these functions go over is a multiple of it.
inline constexpr std::size_t scan_step = 2 * ScanPart::size();

/// The values from `values` on.
inline ScanPart part_at(const Scanned* values) { return {values, std::experimental::element_aligned}; }

/// The least of value(k), of a part from place k on.
template <typename Value>
Scanned least_of(std::size_t length, const Value& value) {
  ScanPart least = value(0);
  ScanPart least_of_second = value(ScanPart::size());  // By itself, so that neither waits for the other.
  for (std::size_t at = scan_step; at < length; at += scan_step) {
    least = min(least, value(at));
    least_of_second = min(least_of_second, value(at + ScanPart::size()));
  }
  return hmin(min(least, least_of_second));
}

/// The least of costs[k] - saved[k].
inline Scanned least_difference(const Scanned* costs, const Scanned* saved, std::size_t length) {
  return least_of(length, [=](std::size_t k) { return part_at(costs + k) - part_at(saved + k); });
}

/// The first place where costs[k] - saved[k] is least.
inline std::size_t cheapest(const Scanned* costs, const Scanned* saved, std::size_t length) {
  const Scanned least = least_difference(costs, saved, length);
  for (std::size_t at = 0;; at += ScanPart::size()) {
    const auto found = part_at(costs + at) - part_at(saved + at) == least;
    if (any_of(found)) return at + static_cast<std::size_t>(find_first_set(found));
  }
}

/// Calls `use` with each place k, rising, where costs[k] - saved[k] < limit. Most places are too dear: they are
/// passed over by steps.
template <typename Use>
void scan(const Scanned* costs, const Scanned* saved, std::size_t length, Scanned limit, const Use& use) {
  const auto find = [=](std::size_t at) { return part_at(costs + at) - part_at(saved + at) < limit; };
  for (std::size_t at = 0; at < length; at += scan_step) {
    if (none_of(find(at) || find(at + ScanPart::size()))) continue;
    for (std::size_t k = at; k < at + scan_step; ++k) {
      if (costs[k] - saved[k] < limit) use(k);
    }
  }
}

}  // namespace gongwen::page
