#include "page/scan.h"

#include <algorithm>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

// Costs and what is saved, of few different values, so that many are alike.
struct Row {
  explicit Row(std::mt19937& random) {
    const std::size_t length = scan_step * (1 + random() % 6);
    for (std::size_t k = 0; k < length; ++k) {
      costs.push_back(static_cast<Scanned>(random() % 40) / 4);
      saved.push_back(random() % 9 == 0 ? Scanned{-1e6F} : static_cast<Scanned>(random() % 20) / 4);
    }
  }

  [[nodiscard]] Scanned rise(std::size_t k) const { return costs[k] - saved[k]; }

  std::vector<Scanned> costs;
  std::vector<Scanned> saved;
};

TEST(Scan, FindsTheFirstOfTheCheapestPlaces) {
  std::mt19937 random(7);
  for (int round = 0; round < 1000; ++round) {
    const Row row(random);
    std::size_t expected = 0;
    for (std::size_t k = 1; k < row.costs.size(); ++k) {
      if (row.rise(k) < row.rise(expected)) expected = k;
    }
    EXPECT_EQ(cheapest(row.costs.data(), row.saved.data(), row.costs.size()), expected);
    EXPECT_EQ(least_difference(row.costs.data(), row.saved.data(), row.costs.size()), row.rise(expected));
  }
}

TEST(Scan, VisitsEveryPlaceBelowTheLimitAndNoOther) {
  std::mt19937 random(8);
  for (int round = 0; round < 1000; ++round) {
    const Row row(random);
    const Scanned limit = static_cast<Scanned>(random() % 40) / 4 - 4;
    std::vector<std::size_t> expected;
    for (std::size_t k = 0; k < row.costs.size(); ++k) {
      if (row.rise(k) < limit) expected.push_back(k);
    }
    std::vector<std::size_t> visited;
    scan(row.costs.data(), row.saved.data(), row.costs.size(), limit, [&](std::size_t k) { visited.push_back(k); });
    EXPECT_EQ(visited, expected);
  }
}

}  // namespace
}  // namespace gongwen::page
