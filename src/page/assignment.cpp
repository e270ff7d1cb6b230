#include "page/assignment.h"

#include <algorithm>
#include <limits>

namespace gongwen::page {
namespace {

// The rings of `successor`, each by its members.
std::vector<std::vector<std::size_t>> find_rings(const std::vector<std::optional<std::size_t>>& successor) {
  std::vector<std::vector<std::size_t>> rings;
  std::vector<std::size_t> seen(successor.size(), 0);
  for (std::size_t start = 0; start < successor.size(); ++start) {
    std::size_t at = start;
    while (seen[at] == 0 && successor[at]) {
      seen[at] = start + 1;
      at = *successor[at];
    }
    if (seen[at] != start + 1) continue;
    rings.push_back({at});
    for (std::size_t next = *successor[at]; next != at; next = *successor[next]) rings.back().push_back(next);
  }
  return rings;
}

}  // namespace

std::vector<std::optional<std::size_t>> match(const Gains& gains) {
  // Rows and columns from 1; column 0 holds the row that is being placed.
  const std::size_t n = gains.size();
  std::vector<double> row_potential(n + 1, 0);
  std::vector<double> column_potential(n + 1, 0);
  std::vector<std::size_t> row_of(n + 1, 0);
  std::vector<std::size_t> way(n + 1, 0);
  const auto cost = [&](std::size_t i, std::size_t j) { return -std::max(0.0, gains.at(i - 1, j - 1)); };
  for (std::size_t i = 1; i <= n; ++i) {
    row_of[0] = i;
    std::size_t column = 0;
    std::vector<double> least(n + 1, std::numeric_limits<double>::infinity());
    std::vector<bool> used(n + 1, false);
    do {
      used[column] = true;
      const std::size_t row = row_of[column];
      double delta = std::numeric_limits<double>::infinity();
      std::size_t next = 0;
      for (std::size_t j = 1; j <= n; ++j) {
        if (used[j]) continue;
        const double reduced = cost(row, j) - row_potential[row] - column_potential[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j] < delta) {
          delta = least[j];
          next = j;
        }
      }
      for (std::size_t j = 0; j <= n; ++j) {
        if (used[j]) {
          row_potential[row_of[j]] += delta;
          column_potential[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      column = next;
    } while (row_of[column] != 0);
    while (column != 0) {
      row_of[column] = row_of[way[column]];
      column = way[column];
    }
  }
  std::vector<std::optional<std::size_t>> result(n);
  for (std::size_t j = 1; j <= n; ++j) {
    if (gains.at(row_of[j] - 1, j - 1) > 0) result[row_of[j] - 1] = j - 1;
  }
  return result;
}

std::vector<std::optional<std::size_t>> match_chains(Gains gains) {
  while (true) {
    auto successor = match(gains);
    const auto rings = find_rings(successor);
    if (rings.empty()) return successor;
    for (const auto& ring : rings) {
      const auto gain = [&](std::size_t i) -> double& { return gains.at(i, *successor[i]); };
      gain(*std::min_element(ring.begin(), ring.end(), [&](auto i, auto j) { return gain(i) < gain(j); })) = 0;
    }
  }
}

}  // namespace gongwen::page
