#include "page/roles.h"

#include "page/costs.h"
#include "page/grammar.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace gongwen::page {
namespace {

struct Step {
  std::array<double, states> cost{};
  std::array<std::uint8_t, states> from{};
  std::array<bool, states> begins{};
};

}  // namespace

std::vector<Reading> read_roles(std::span<const Line> lines) {
  std::vector<Reading> readings(lines.size());
  if (lines.empty()) return readings;
  std::vector<Step> steps(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::size_t ended = 0;
    double best_end = 0;
    if (i > 0) {
      best_end = costs::impossible * 4;
      for (std::size_t s = 0; s < states; ++s) {
        const double cost = steps[i - 1].cost[s] + end(static_cast<State>(s), lines[i - 1]);
        if (cost < best_end) {
          best_end = cost;
          ended = s;
        }
      }
    }
    for (std::size_t s = 0; s < states; ++s) {
      const auto state = static_cast<State>(s);
      Step& step = steps[i];
      step.cost[s] = best_end + begin(state, lines[i]);
      step.from[s] = static_cast<std::uint8_t>(ended);
      step.begins[s] = true;
      for (std::size_t p = 0; i > 0 && p < states; ++p) {
        const double cost = steps[i - 1].cost[p] + follow(static_cast<State>(p), state, lines[i - 1], lines[i]);
        if (cost < step.cost[s]) {
          step.cost[s] = cost;
          step.from[s] = static_cast<std::uint8_t>(p);
          step.begins[s] = false;
        }
      }
      step.cost[s] += emission(state, lines[i]);
    }
  }
  std::size_t state = 0;
  double best = costs::impossible * 1e3;
  for (std::size_t s = 0; s < states; ++s) {
    const double cost = steps.back().cost[s] + end(static_cast<State>(s), lines.back());
    if (cost < best) {
      best = cost;
      state = s;
    }
  }
  for (std::size_t i = lines.size(); i-- > 0;) {
    readings[i] = {role_of[state], steps[i].begins[state]};
    state = steps[i].from[state];
  }
  return readings;
}

}  // namespace gongwen::page
