#include "page/score.h"

#include <vector>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

const Page page("题甲\n正文一。\n正文二。\n题乙\n正文三。\n正文二。");

constexpr std::string_view gold =
    "1\tA\theadline\t1\n2\tA\tbody\t2\n3\tA\tbody\t3\n4\tB\theadline\t1\talt=kicker\n5\tB\tbody\t2\n6\tA\tbody\t4\tdup="
    "3\n";

TEST(Score, IsOneThroughoutForTheGoldItself) {
  const auto s = score(page, read_rows(gold), read_rows(gold));
  ASSERT_TRUE(s);
  EXPECT_DOUBLE_EQ(s->bcubed(), 1);
  EXPECT_DOUBLE_EQ(s->exact_article_f1(), 1);
  EXPECT_DOUBLE_EQ(s->headline_f1(), 1);
  EXPECT_DOUBLE_EQ(s->role(), 1);
  EXPECT_DOUBLE_EQ(s->order(), 1);
  EXPECT_DOUBLE_EQ(s->lost, 0);
}

TEST(Score, CountsAnArticleOnlyWhenItsLinesAreExactlyThose) {
  const auto s = score(page, read_rows(gold),
                       read_rows("1\tA\theadline\t1\n2\tA\tbody\t2\n3\tB\tbody\t3\n4\tB\tkicker\t1\n5\tB\tbody\t2\n"));
  ASSERT_TRUE(s);
  EXPECT_DOUBLE_EQ(s->exact_article_f1(), 0);
  EXPECT_DOUBLE_EQ(s->role(), 1) << "kicker is allowed for line 4";
  EXPECT_DOUBLE_EQ(s->lost, 0) << "line 6 repeats line 3";
  EXPECT_LT(s->bcubed(), 1);
}

TEST(Score, TellsHowManyCharactersAreLost) {
  const auto s = score(page, read_rows(gold), read_rows("1\tA\theadline\t1\n"));
  ASSERT_TRUE(s);
  EXPECT_DOUBLE_EQ(s->lost, 4 + 4 + 2 + 4);
}

TEST(Score, LooksAtNeighboursThatAreFarApartInTheFile) {
  const Page jumping("一\n二\n三\n");
  const std::string_view rows = "1\tA\tbody\t1\n2\tB\tbody\t1\n3\tA\tbody\t2\n";
  const auto s = score(jumping, read_rows(rows), read_rows(rows));
  ASSERT_TRUE(s);
  EXPECT_DOUBLE_EQ(s->jumps, 1);
  EXPECT_DOUBLE_EQ(s->jump(), 1);
}

TEST(Score, ReadsFlagsByTheirKeys) {
  const Rows rows = read_rows("3\tA\tbody\t2\tgap_before;alt=section;dup=1\n");
  EXPECT_EQ(rows.at(3).flag("alt"), "section");
  EXPECT_EQ(rows.at(3).flag("dup"), "1");
  EXPECT_EQ(rows.at(3).flag("gap_before"), "");
}

TEST(Score, MakesATableOfArticles) {
  const std::vector<Article> articles{{{{3, Role::Headline, false, false}, {1, Role::Body, false, false}}, {}, 1},
                                      {{{0, Role::Caption, false, false}}, {}, 1}};
  const Rows rows = rows_of(page, articles);
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows.at(4).article, rows.at(2).article);
  EXPECT_NE(rows.at(4).article, rows.at(1).article);
  EXPECT_EQ(rows.at(4).role, "headline");
  EXPECT_LT(rows.at(4).order, rows.at(2).order);
}

TEST(Score, RefusesAGoldTableOfAnotherPage) {
  const auto s = score(page, read_rows("1\tA\theadline\t1\n"), {});
  ASSERT_FALSE(s);
  EXPECT_EQ(s.error().code, ErrorCode::Invalid);
}

}  // namespace
}  // namespace gongwen::page
