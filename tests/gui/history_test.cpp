#include "app/find/history.h"

#include <gtest/gtest.h>

namespace gongwen::test {
namespace {

using app::History;
using app::Stop;

Stop stop(const char* word, const char* article = "") {
  return {search::Query{{{word}}, {}}, search::Sort::Relevance, article};
}

TEST(History, BeginsWithNowhereToGo) {
  History history;
  EXPECT_FALSE(history.can_go_back());
  EXPECT_FALSE(history.can_go_forward());
  history.go(stop("甲"));
  EXPECT_FALSE(history.can_go_back());
}

TEST(History, GoesBackAndForward) {
  History history;
  history.go(stop("甲"));
  history.go(stop("乙"));
  EXPECT_EQ(history.back(), stop("甲"));
  EXPECT_FALSE(history.can_go_back());
  EXPECT_EQ(history.forward(), stop("乙"));
  EXPECT_FALSE(history.can_go_forward());
}

TEST(History, LeafingIsNoStepButIsComeBackTo) {
  History history;
  history.go(stop("甲"));
  history.leaf("一");
  history.leaf("二");
  history.go(stop("乙"));
  EXPECT_EQ(history.back(), stop("甲", "二"));
  EXPECT_FALSE(history.can_go_back());
}

TEST(History, ANewStepForgetsWhatLayAhead) {
  History history;
  history.go(stop("甲"));
  history.go(stop("乙"));
  static_cast<void>(history.back());
  history.go(stop("丙"));
  EXPECT_FALSE(history.can_go_forward());
  EXPECT_EQ(history.back(), stop("甲"));
}

TEST(History, GoingToWhereOneIsIsNoStep) {
  History history;
  history.go(stop("甲"));
  history.go(stop("甲"));
  EXPECT_FALSE(history.can_go_back());
}

}  // namespace
}  // namespace gongwen::test
