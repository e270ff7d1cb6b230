#include "page/assignment.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

Gains random_gains(std::mt19937& random, std::size_t size) {
  std::uniform_real_distribution<double> value(-3, 9);
  Gains gains(size);
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < size; ++j) gains.at(i, j) = value(random);
  }
  return gains;
}

double sum_of(const Gains& gains, const std::vector<std::optional<std::size_t>>& matched) {
  double sum = 0;
  for (std::size_t i = 0; i < matched.size(); ++i) {
    if (matched[i]) sum += gains.at(i, *matched[i]);
  }
  return sum;
}

// Every permutation; a pair that brings nothing counts as not matched.
double best_by_trying_all(const Gains& gains) {
  std::vector<std::size_t> order(gains.size());
  std::iota(order.begin(), order.end(), 0);
  double best = 0;
  do {
    double sum = 0;
    for (std::size_t i = 0; i < order.size(); ++i) sum += std::max(0.0, gains.at(i, order[i]));
    best = std::max(best, sum);
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

TEST(Assignment, FindsTheSumThatTryingAllFinds) {
  std::mt19937 random(20230428);
  for (int round = 0; round < 60; ++round) {
    const Gains gains = random_gains(random, 1 + static_cast<std::size_t>(round) % 7);
    EXPECT_NEAR(sum_of(gains, match(gains)), best_by_trying_all(gains), 1e-9);
  }
}

TEST(Assignment, GivesNoTwoTheSamePartnerAndTakesNoLoss) {
  std::mt19937 random(7);
  const Gains gains = random_gains(random, 40);
  std::vector<int> taken(40, 0);
  const auto matched = match(gains);
  for (std::size_t i = 0; i < matched.size(); ++i) {
    if (!matched[i]) continue;
    EXPECT_GT(gains.at(i, *matched[i]), 0);
    EXPECT_EQ(++taken[*matched[i]], 1);
  }
}

TEST(Assignment, OfNothingIsNothing) { EXPECT_TRUE(match(Gains(0)).empty()); }

TEST(Assignment, ChainsNeverCloseToARing) {
  std::mt19937 random(19);
  for (int round = 0; round < 200; ++round) {
    const std::size_t size = 2 + static_cast<std::size_t>(round) % 12;
    Gains gains = random_gains(random, size);
    for (std::size_t i = 0; i < size; ++i) gains.at(i, i) = 0;
    const auto next = match_chains(gains);
    for (std::size_t start = 0; start < size; ++start) {
      std::size_t at = start;
      std::size_t steps = 0;
      while (next[at]) {
        at = *next[at];
        ASSERT_LT(++steps, size) << "round " << round;
      }
    }
  }
}

TEST(Assignment, GivesUpTheWeakestLinkOfARing) {
  Gains gains(2);
  gains.at(0, 1) = 5;
  gains.at(1, 0) = 2;
  const auto next = match_chains(gains);
  EXPECT_EQ(next[0], 1U);
  EXPECT_FALSE(next[1]);
}

}  // namespace
}  // namespace gongwen::page
