#include "page/file_order.h"

#include "page/costs.h"

#include <array>
#include <bit>
#include <cstdint>

namespace gongwen::page {
namespace {

constexpr double most_saved = 10;  // By a link: more than any of costs.h saves, so that most need not be looked at.

struct Step {
  std::array<double, states> cost{};
  std::array<std::uint8_t, states> from{};
  std::array<bool, states> begins{};
};

// The state in which the cost is least if an article ends behind line `i`, and that cost.
std::pair<std::size_t, double> cheapest_end(const Step& step, const Form& form, std::size_t i) {
  std::size_t best = 0;
  double least = costs::impossible * 1e3;
  for (std::size_t s = 0; s < states; ++s) {
    const double cost = step.cost[s] + form.end(i, static_cast<State>(s));
    if (cost < least) {
      least = cost;
      best = s;
    }
  }
  return {best, least};
}

}  // namespace

Reading read_in_file_order(const Form& form) {
  const std::size_t n = form.size();
  Reading reading{std::vector<State>(n), std::vector<std::size_t>(n, Reading::none),
                  std::vector<std::size_t>(n, Reading::none)};
  if (n == 0) return reading;
  std::vector<Step> steps(n);
  for (std::size_t i = 0; i < n; ++i) {
    const auto [ended, end_cost] =
        i == 0 ? std::pair<std::size_t, double>(0, 0) : cheapest_end(steps[i - 1], form, i - 1);
    Step& step = steps[i];
    for (std::size_t s = 0; s < states; ++s) {
      step.cost[s] = end_cost + form.begin(i, static_cast<State>(s));
      step.from[s] = static_cast<std::uint8_t>(ended);
      step.begins[s] = true;
    }
    for (std::size_t p = 0; i > 0 && p < states; ++p) {
      const double before = steps[i - 1].cost[p];
      for (States may_follow = followers[p]; may_follow != 0; may_follow &= may_follow - 1) {
        const auto s = static_cast<std::size_t>(std::countr_zero(may_follow));
        if (before - most_saved >= step.cost[s]) continue;
        const double cost = before + form.link(i - 1, static_cast<State>(p), i, static_cast<State>(s));
        if (cost >= step.cost[s]) continue;
        step.cost[s] = cost;
        step.from[s] = static_cast<std::uint8_t>(p);
        step.begins[s] = false;
      }
    }
    for (std::size_t s = 0; s < states; ++s) step.cost[s] += form.emission(i, static_cast<State>(s));
  }
  std::size_t state = cheapest_end(steps.back(), form, n - 1).first;
  for (std::size_t i = n; i-- > 0;) {
    reading.states[i] = static_cast<State>(state);
    if (i > 0 && !steps[i].begins[state]) {
      reading.prev[i] = i - 1;
      reading.next[i - 1] = i;
    }
    state = steps[i].from[state];
  }
  return reading;
}

}  // namespace gongwen::page
