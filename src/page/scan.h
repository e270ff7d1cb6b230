#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace gongwen::page {

/// What scan() takes at once: the length of what it goes over is a multiple of it.
inline constexpr std::size_t scan_step = 8;

/// The least of value(k).
template <typename Value>
double least_of(std::size_t length, const Value& value) {
  std::array<double, scan_step> least;  // Each place of a step by itself, for the same reason as below.
  for (std::size_t k = 0; k < scan_step; ++k) least[k] = value(k);
  for (std::size_t at = scan_step; at < length; at += scan_step) {
    for (std::size_t k = 0; k < scan_step; ++k) least[k] = std::min(least[k], value(at + k));
  }
  return *std::min_element(least.begin(), least.end());
}

/// The least of costs[k] - saved[k].
inline double least_difference(const double* costs, const double* saved, std::size_t length) {
  return least_of(length, [=](std::size_t k) { return costs[k] - saved[k]; });
}

/// The first place where costs[k] - saved[k] is least.
inline std::size_t cheapest(const double* costs, const double* saved, std::size_t length) {
  const double least = least_difference(costs, saved, length);
  std::size_t k = 0;
  const auto is_in_step = [&] {
    bool found = false;
    for (std::size_t i = k; i < k + scan_step; ++i) found |= costs[i] - saved[i] == least;
    return found;
  };
  while (!is_in_step()) k += scan_step;
  while (costs[k] - saved[k] != least) ++k;
  return k;
}

/// Calls `use` with each place k, rising, where costs[k] - saved[k] < limit. Most places are too dear: they are
/// passed over by steps, each of which a processor compares at once.
template <typename Use>
void scan(const double* costs, const double* saved, std::size_t length, double limit, const Use& use) {
  constexpr std::size_t half = scan_step / 2;
  for (std::size_t at = 0; at < length; at += scan_step) {
    std::array<double, half> least;
    for (std::size_t k = at; k < at + half; ++k) {
      least[k - at] = std::min(costs[k] - saved[k], costs[k + half] - saved[k + half]);
    }
    if (std::min(std::min(least[0], least[1]), std::min(least[2], least[3])) >= limit) continue;
    for (std::size_t k = at; k < at + scan_step; ++k) {
      if (costs[k] - saved[k] < limit) use(k);
    }
  }
}

}  // namespace gongwen::page
