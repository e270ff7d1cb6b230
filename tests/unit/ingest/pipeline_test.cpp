#include "ingest/pipeline.h"

#include <atomic>
#include <numeric>
#include <stdexcept>

#include <gtest/gtest.h>

namespace gongwen::ingest {
namespace {

using Numbers = Pipeline<int, int>;
constexpr std::chrono::milliseconds patience{10'000};

/// Gives 0, 1, 2 … `count` - 1.
Numbers::Next counting_to(int count) {
  return [count, next = 0]() mutable { return next < count ? std::optional(next++) : std::nullopt; };
}
std::size_t weigh_one(const int&) { return 1; }

std::vector<int> all(Numbers& pipeline) {
  std::vector<int> results;
  while (true) {
    auto taken = pipeline.take(patience);
    if (taken.state != Numbers::State::Ready) return results;
    results.push_back(*taken.output);
  }
}

TEST(Pipeline, GivesResultsInTheOrderOfTheItemsWhoeverIsFaster) {
  std::vector<int> expected(2000);
  std::iota(expected.begin(), expected.end(), 0);
  for (const unsigned threads : {1U, 2U, 7U}) {
    // Some items take a thousand times as long as others.
    const auto worker = [] {
      return [](int number) {
        volatile int spent = 0;
        for (int i = 0; i < (number % 17 == 0 ? 20'000 : 20); ++i) spent = i;
        return number + (spent < 0 ? 1 : 0);
      };
    };
    Numbers pipeline(threads, 16, 1000, counting_to(2000), weigh_one, worker);
    EXPECT_EQ(all(pipeline), expected) << threads << " threads";
  }
}

TEST(Pipeline, NeverHasMoreUnderWayThanAllowed) {
  std::atomic<int> under_way = 0;
  std::atomic<int> most = 0;
  const auto next = [&, number = 0]() mutable -> std::optional<int> {
    if (number == 500) return std::nullopt;
    const int now = ++under_way;
    if (now > most) most = now;
    return number++;
  };
  Numbers pipeline(4, 8, 1000, next, weigh_one, [] { return [](int number) { return number; }; });
  for (int i = 0; i < 500; ++i) {
    ASSERT_EQ(pipeline.take(patience).output, i);
    --under_way;
  }
  EXPECT_LE(most, 9) << "eight, and the one just taken that was not counted down yet";
}

TEST(Pipeline, LetsAnItemThroughThatIsHeavierThanAllowed) {
  const auto weigh = [](const int& number) { return static_cast<std::size_t>(number % 3 == 0 ? 1'000'000 : 1); };
  Numbers pipeline(3, 8, 10, counting_to(100), weigh, [] { return [](int number) { return number; }; });
  EXPECT_EQ(all(pipeline).size(), 100U);
}

TEST(Pipeline, HandsOnWhatIsThrownInIt) {
  const auto worker = [] {
    return [](int number) { return number == 7 ? throw std::runtime_error("seven") : number; };
  };
  Numbers pipeline(2, 4, 100, counting_to(100), weigh_one, worker);
  EXPECT_THROW(all(pipeline), std::runtime_error);
}

TEST(Pipeline, CanBeDroppedAtAnyPoint) {
  for (int taken = 0; taken < 20; ++taken) {
    Numbers pipeline(3, 4, 100, counting_to(1000), weigh_one, [] { return [](int number) { return number; }; });
    for (int i = 0; i < taken; ++i) ASSERT_EQ(pipeline.take(patience).output, i);
  }
}

TEST(Pipeline, SaysThatNothingIsReadyYet) {
  std::atomic<bool> go = false;
  Numbers pipeline(1, 4, 100, counting_to(1), weigh_one, [&] {
    return [&](int number) {
      go.wait(false);
      return number;
    };
  });
  EXPECT_EQ(pipeline.take(std::chrono::milliseconds(1)).state, Numbers::State::Waiting);
  go = true;
  go.notify_all();
  EXPECT_EQ(pipeline.take(patience).output, 0);
  EXPECT_EQ(pipeline.take(patience).state, Numbers::State::Ended);
}

}  // namespace
}  // namespace gongwen::ingest
