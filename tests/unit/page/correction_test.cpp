#include "page/correction.h"

#include "page/reconstruct.h"
#include "support/composer.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;
using Where = Placing::Where;

const Page two_articles(
    "青石县窑工夜校开到车间\n"
    "\n"
    "老窑工沈阿海支起黑板,给年轻职\n"
    "工讲火色。\n"
    "\n"
    "海州港给司机装上护腰座椅\n"
    "\n"
    "座椅的尺寸由司机们自己量。\n");

// As a splitter might have it: 1 and 3 in one article, the rest in the other.
std::vector<Article> as_split() {
  return {{{{0, Role::Headline, false, false}, {1, Role::Body, false, false}}, {}, 0.6},
          {{{3, Role::Headline, false, false}, {4, Role::Body, false, false}, {2, Role::Body, false, false}},
           {{2, 0.4, {"题材相近"}, {}}},
           0.5}};
}

std::vector<std::vector<int>> lines_of(const Page& page, const std::vector<Article>& articles) {
  std::vector<std::vector<int>> lines;
  for (const Article& article : articles) {
    auto& of_article = lines.emplace_back();
    for (const Piece& piece : article.pieces) of_article.push_back(page.blocks()[piece.block].line);
  }
  return lines;
}

TEST(Correction, MakesSureWhatStandsAsItIsToldToAlready) {
  auto articles = as_split();
  ASSERT_TRUE(correct(two_articles, articles, Placing{{4}, Where::Behind, 8}));
  EXPECT_THAT(lines_of(two_articles, articles), ElementsAre(ElementsAre(1, 3), ElementsAre(6, 8, 4)));
  EXPECT_EQ(articles[1].joins.at(0).confidence, 1);
  EXPECT_EQ(articles[1].confidence, 0.5) << "of the rest nothing was said";
  articles = as_split();
  ASSERT_TRUE(correct(two_articles, articles, Placing{{8}, Where::Before, 4}));
  EXPECT_EQ(articles[1].joins.at(0).confidence, 1);
  articles = as_split();
  ASSERT_TRUE(correct(two_articles, articles, Placing{{6, 8, 4}, Where::Alone, 0}));
  EXPECT_THAT(lines_of(two_articles, articles), ElementsAre(ElementsAre(1, 3), ElementsAre(6, 8, 4)));
  EXPECT_EQ(articles[1].joins.at(0).confidence, 1);
  EXPECT_EQ(articles[1].confidence, 1);
  EXPECT_EQ(articles[0].confidence, 0.6);
}

TEST(Correction, MovesALineBehindTheOneItBelongsTo) {
  auto articles = as_split();
  ASSERT_TRUE(correct(two_articles, articles, Placing{{4}, Where::Behind, 3}));
  EXPECT_THAT(lines_of(two_articles, articles), ElementsAre(ElementsAre(1, 3, 4), ElementsAre(6, 8)));
  ASSERT_EQ(articles[0].joins.size(), 1U);
  EXPECT_EQ(articles[0].joins[0].piece, 2U);
  EXPECT_EQ(articles[0].joins[0].confidence, 1);
  EXPECT_THAT(articles[0].joins[0].reasons, ElementsAre("人工更正"));
  EXPECT_TRUE(articles[1].joins.empty());
  ASSERT_TRUE(correct(two_articles, articles, ParagraphChange{4, true}));
  EXPECT_TRUE(articles[0].pieces[2].continues);
}

TEST(Correction, SplitsAnArticle) {
  auto articles = as_split();
  ASSERT_TRUE(correct(two_articles, articles, Placing{{8, 4}, Where::Alone, 0}));
  EXPECT_THAT(lines_of(two_articles, articles), ElementsAre(ElementsAre(1, 3), ElementsAre(6), ElementsAre(8, 4)));
  EXPECT_EQ(articles[2].joins.size(), 1U) << "what was joined before is joined as it was";
  EXPECT_EQ(articles[2].joins[0].confidence, 0.4);
}

TEST(Correction, MergesTwoArticles) {
  auto articles = as_split();
  ASSERT_TRUE(correct(two_articles, articles, Placing{{6, 8, 4}, Where::Behind, 3}));
  EXPECT_THAT(lines_of(two_articles, articles), ElementsAre(ElementsAre(1, 3, 6, 8, 4)));
}

TEST(Correction, PutsBlocksInAnotherOrder) {
  auto articles = as_split();
  ASSERT_TRUE(correct(two_articles, articles, Placing{{3}, Where::Before, 1}));
  EXPECT_THAT(lines_of(two_articles, articles), ElementsAre(ElementsAre(3, 1), ElementsAre(6, 8, 4)));
}

TEST(Correction, GivesALineAnotherRole) {
  auto articles = as_split();
  ASSERT_TRUE(correct(two_articles, articles, RoleChange{6, Role::Section}));
  EXPECT_EQ(articles[1].pieces[0].role, Role::Section);
}

TEST(Correction, LeavesAllAsItIsWhereItDoesNotFit) {
  const std::vector<Correction> misfits = {
      Placing{{8, 3}, Where::Alone, 0},   // They stand in two articles,
      Placing{{4, 8}, Where::Alone, 0},   // in another order,
      Placing{{99}, Where::Alone, 0},     // on no line of the page.
      Placing{{}, Where::Alone, 0},       //
      Placing{{8, 4}, Where::Behind, 4},  // Behind itself.
      Placing{{4}, Where::Behind, 99},    //
      RoleChange{2, Role::Body},          // A blank line.
      ParagraphChange{6, true},           // Nothing stands before it,
      ParagraphChange{8, true},           // or what is no paragraph.
  };
  for (const Correction& misfit : misfits) {
    auto articles = as_split();
    EXPECT_FALSE(correct(two_articles, articles, misfit)) << misfit.index();
    EXPECT_EQ(lines_of(two_articles, articles), lines_of(two_articles, as_split()));
  }
}

TEST(Correction, ShowsABlockAgainWhereItNoLongerRepeatsOne) {
  const Page page("甲厂技能比武\n\n比武分六个工种。\n比武分六个工种。\n");
  std::vector<Article> articles = {
      {{{0, Role::Headline, false, false}, {1, Role::Body, false, false}, {2, Role::Body, false, true}}, {}, 1}};
  ASSERT_TRUE(correct(page, articles, Placing{{4}, Where::Alone, 0}));
  EXPECT_FALSE(articles[1].pieces[0].repeat);
}

TEST(Correction, FitsTwiceAndChangesNothingTheSecondTime) {
  auto articles = as_split();
  const Placing moved{{4}, Where::Behind, 3};
  ASSERT_TRUE(correct(two_articles, articles, moved));
  const auto once = lines_of(two_articles, articles);
  ASSERT_TRUE(correct(two_articles, articles, moved));
  EXPECT_EQ(lines_of(two_articles, articles), once);
}

TEST(Correction, KeepsEveryBlockOnceWhateverIsDone) {
  const auto composer = compose::Composer::create(GONGWEN_SOURCE_DIR).value();
  std::mt19937 random(7);
  const auto pick = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  std::size_t fitted = 0;
  for (std::uint64_t seed = 60; seed < 66; ++seed) {
    const Page page(composer.page(seed).text);
    auto articles = reconstruct(page);
    std::vector<int> lines;
    for (const Block& block : page.blocks()) lines.push_back(block.line);
    const auto line = [&] { return lines[pick(lines.size())]; };
    for (int step = 0; step < 60; ++step) {
      Correction correction = RoleChange{line(), static_cast<Role>(pick(11))};
      switch (pick(6)) {
        case 0: {  // The end of an article.
          const auto all = lines_of(page, articles)[pick(articles.size())];
          correction = Placing{{all.begin() + static_cast<std::ptrdiff_t>(pick(all.size())), all.end()},
                               static_cast<Where>(pick(3)),
                               line()};
          break;
        }
        case 1: {  // All of it.
          correction = Placing{lines_of(page, articles)[pick(articles.size())], Where::Behind, line()};
          break;
        }
        case 2: correction = Placing{{line()}, static_cast<Where>(pick(3)), line()}; break;
        case 3: correction = Placing{{line(), line()}, static_cast<Where>(pick(3)), line()}; break;
        case 4: correction = ParagraphChange{line(), pick(2) == 0}; break;
        default: break;
      }
      if (correct(page, articles, correction)) ++fitted;
      std::vector<int> owned;
      for (const auto& article : lines_of(page, articles)) {
        EXPECT_FALSE(article.empty());
        owned.insert(owned.end(), article.begin(), article.end());
      }
      std::sort(owned.begin(), owned.end());
      ASSERT_EQ(owned, lines);
      for (const Article& article : articles) {
        EXPECT_FALSE(article.pieces.front().continues);
        for (const Join& join : article.joins) {
          EXPECT_GE(join.piece, 1U);
          EXPECT_LT(join.piece, article.pieces.size());
        }
      }
    }
  }
  EXPECT_GT(fitted, 150U);
}

}  // namespace
}  // namespace gongwen::page
