#include "page/reliability.h"

#include <initializer_list>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

// Lines 1 to 8. Of the gold, 8 repeats 4.
const Page page(
    "渡口新桥通车\n本报记者 沈舟\n桥面比旧桥宽了一倍,渡船从此\n停航。\n夜市搬了家\n摊主们说,\n新址更亮。\n停航。\n");
const Rows gold = read_rows(
    "1\tA\theadline\t1\n2\tA\tbyline\t2\n3\tA\tbody\t3\n4\tA\tbody\t4\n8\tA\tbody\t5\tdup=4\n"
    "5\tB\theadline\t1\n6\tB\tbody\t2\n7\tB\tbody\t3\n");

/// An article of these lines, in this order.
Article article(std::initializer_list<int> lines) {
  Article made;
  for (const int line : lines) made.pieces.push_back({static_cast<std::size_t>(line - 1), Role::Body, false, false});
  return made;
}

/// Whether it is right that line `to` follows `from`.
bool is_right(int from, int to) {
  Article joined = article({from, to});
  joined.joins.push_back({1, 0.5, {}, {}});
  const std::vector articles{joined};
  const Said said = reliability(page, gold, articles).joins.all();
  EXPECT_EQ(said.times, 1);
  return said.right == 1;
}

TEST(Reliability, CallsAJoinRightWhenTheGoldArticleGoesOnWithIt) {
  EXPECT_TRUE(is_right(3, 4));
  EXPECT_TRUE(is_right(6, 7));
  EXPECT_FALSE(is_right(4, 3)) << "backwards";
  EXPECT_FALSE(is_right(3, 7)) << "into another article";
}

TEST(Reliability, CallsAJoinOverATextLeftOutWrong) {
  EXPECT_FALSE(is_right(5, 7));
  EXPECT_FALSE(is_right(1, 4));
}

TEST(Reliability, TakesTheHeadAsOnePlaceBeforeTheText) {
  EXPECT_TRUE(is_right(1, 3)) << "the byline between is no text";
  EXPECT_TRUE(is_right(2, 3));
  EXPECT_TRUE(is_right(2, 1)) << "roles put a head in order";
  EXPECT_FALSE(is_right(2, 6));
  EXPECT_FALSE(is_right(5, 1));
}

TEST(Reliability, TakesARepeatForWhatItRepeats) {
  EXPECT_TRUE(is_right(3, 8));
  EXPECT_FALSE(is_right(4, 8)) << "the same is read twice";
}

TEST(Reliability, LooksBeforeAPieceThatIsNotShownAgain) {
  Article known = article({3, 4, 8, 7});
  known.pieces[2].repeat = true;
  known.joins = {{3, 0.5, {}, {}}};
  Article right = article({6, 8, 7});
  right.pieces[1].repeat = true;
  right.joins = {{2, 0.5, {}, {}}};
  const std::vector articles{known, right};
  const Said said = reliability(page, gold, articles).joins.all();
  EXPECT_EQ(said.times, 2);
  EXPECT_EQ(said.right, 1);
}

TEST(Reliability, CallsAnArticleRightWhenItHoldsTheLinesOfAGoldArticle) {
  std::vector articles{article({4, 3, 2, 1}), article({5, 6}), article({7}), article({8})};
  const Said said = reliability(page, gold, articles).articles.all();
  EXPECT_EQ(said.times, 3) << "what is made of repeats alone is neither right nor wrong";
  EXPECT_EQ(said.right, 1);
}

TEST(Reliability, SortsByTenthsOfConfidence) {
  Bins bins;
  for (const double confidence : {0.0, 0.05, 0.1, 0.55, 0.9, 0.95, 1.0}) bins.add(confidence, confidence > 0.92);
  EXPECT_EQ(bins[0].times, 2);
  EXPECT_EQ(bins[1].times, 1);
  EXPECT_EQ(bins[5].times, 1);
  EXPECT_EQ(bins[9].times, 3);
  EXPECT_DOUBLE_EQ(bins[9].mean_confidence(), 0.95);
  EXPECT_DOUBLE_EQ(bins[9].right_share(), 2.0 / 3);
  EXPECT_EQ(bins.all().times, 7);
  EXPECT_EQ(bins[3].mean_confidence(), 0);
}

TEST(Reliability, AddsUpOverPages) {
  Article joined = article({3, 4});
  joined.joins.push_back({1, 0.95, {}, {}});
  const std::vector articles{joined};
  Reliability sum = reliability(page, gold, articles);
  sum += reliability(page, gold, articles);
  EXPECT_EQ(sum.joins[9].times, 2);
  EXPECT_EQ(sum.joins[9].right, 2);
  EXPECT_EQ(sum.articles.all().times, 2);
}

}  // namespace
}  // namespace gongwen::page
