#include "base/result.h"

#include <memory>

#include <gtest/gtest.h>

namespace gongwen {
namespace {

Result<int> half_of(int number) {
  if (number % 2 != 0) return fail(ErrorCode::Invalid, std::to_string(number) + " is odd");
  return number / 2;
}

TEST(ResultTest, HoldsAValueOrWhyThereIsNone) {
  EXPECT_EQ(half_of(8).value(), 4);
  const auto failed = half_of(7);
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, ErrorCode::Invalid);
  EXPECT_EQ(failed.error().message, "7 is odd");
}

TEST(ResultTest, HandsTheFirstFailureOnThroughAChain) {
  EXPECT_EQ(half_of(12).and_then(half_of).value(), 3);
  EXPECT_EQ(half_of(6).and_then(half_of).and_then(half_of).error().message, "3 is odd");
}

TEST(ResultTest, CarriesWhatCanOnlyBeMoved) {
  const auto make = []() -> Result<std::unique_ptr<int>> { return std::make_unique<int>(5); };
  auto made = make();
  ASSERT_TRUE(made);
  const std::unique_ptr<int> taken = std::move(*made);
  EXPECT_EQ(*taken, 5);
}

}  // namespace
}  // namespace gongwen
