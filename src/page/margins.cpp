#include "page/descent.h"

#include <algorithm>

namespace gongwen::page {

Descent::Margins Descent::measured_margins() {
  const std::size_t n = form_.size();
  Margins margins{std::vector<std::vector<Margins::Place>>(n), std::vector<double>(n, farthest)};
  seen_.clear();
  // A line's next-best place is hardly ever behind the best that it is promised.
  for (const Move* move : finder_.best_by_line(now_.reading, urges(), farthest)) {
    if (!make(*move) || !weigh(farthest)) continue;
    const double rise = std::max(0.0, trial_.rise);
    for (const std::size_t p : trial_.old) {
      Chain lines = now_.parts[p].chain;
      std::sort(lines.begin(), lines.end());
      const bool kept = std::any_of(trial_.parts.begin(), trial_.parts.end(), [&](const Part& part) {
        return std::is_permutation(part.chain.begin(), part.chain.end(), lines.begin(), lines.end());
      });
      for (const std::size_t i : lines) {
        if (!kept) margins.articles[i] = std::min(margins.articles[i], rise);
        const std::size_t behind = trial_.reading.prev[i];
        if (behind == now_.reading.prev[i]) continue;
        auto& others = margins.others[i];
        const auto known =
            std::find_if(others.begin(), others.end(), [&](const auto& o) { return o.behind == behind; });
        if (known == others.end()) {
          others.push_back({behind, rise});
        } else {
          known->rise = std::min(known->rise, rise);
        }
      }
    }
  }
  for (auto& others : margins.others) {
    std::stable_sort(others.begin(), others.end(), [](const auto& a, const auto& b) { return a.rise < b.rise; });
  }
  return margins;
}

}  // namespace gongwen::page
