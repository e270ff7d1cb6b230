#include "page/exponential.h"

#include <cmath>
#include <random>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

TEST(Exponential, ComesWithinAMillionthOfTheLibrarys) {
  std::mt19937 random(14);
  std::uniform_real_distribution<float> any(-80, 80);
  for (int round = 0; round < 100000; ++round) {
    const float x = any(random);
    const double right = std::exp(static_cast<double>(x));
    ASSERT_NEAR(exponential(x) / right, 1, 1e-6) << x;
  }
  EXPECT_EQ(exponential(0), 1);
}

TEST(Exponential, StaysWhereItIsBeyondEighty) {
  EXPECT_EQ(exponential(1e30F), exponential(80));
  EXPECT_EQ(exponential(-1e30F), exponential(-80));
  EXPECT_GT(exponential(-80), 0);
}

}  // namespace
}  // namespace gongwen::page
