#include "page/weights.h"

#include <cstdint>
#include <map>
#include <random>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

TEST(Weights, TellAPairFromItsCharacters) {
  Weights weights(3);
  weights.add(key_of(U'工'), 1);
  weights.add(key_of(U'工', U'会'), 2);
  weights.add(key_of(U'会'), 3);
  EXPECT_EQ(*weights.find(key_of(U'工')), 1);
  EXPECT_EQ(*weights.find(key_of(U'工', U'会')), 2);
  EXPECT_EQ(*weights.find(key_of(U'会')), 3);
  EXPECT_EQ(weights.find(key_of(U'会', U'工')), nullptr);
}

// The slow reference: a map.
TEST(Weights, AreTheFirstThatWereGiven) {
  std::mt19937 random(7);
  constexpr std::size_t most = 500;
  Weights weights(most);
  std::map<std::uint64_t, double> expected;
  for (std::size_t k = 0; k < most; ++k) {
    const std::uint64_t key = 1 + random() % most;
    weights.add(key, static_cast<double>(k));
    expected.emplace(key, static_cast<double>(k));
  }
  for (std::uint64_t key = 1; key <= most; ++key) {
    const auto known = expected.find(key);
    const double* found = weights.find(key);
    ASSERT_EQ(found != nullptr, known != expected.end());
    if (found != nullptr) {
      EXPECT_EQ(*found, known->second);
    }
  }
}

}  // namespace
}  // namespace gongwen::page
