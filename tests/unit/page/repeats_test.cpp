#include "page/repeats.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

std::vector<std::optional<std::size_t>> repeats_in(const std::vector<std::string>& texts) {
  std::vector<Line> lines;
  for (const auto& text : texts) lines.push_back(read_line(text, 1, Habits::shipped()));
  return find_repeats(lines);
}

TEST(Repeats, ALineGivenTwiceAtOnceIsOne) {
  const auto repeats =
      repeats_in({"名额公布到车间和班组,由职工推荐。", "名额公布到车间和班组,由职工推荐。", "别的话。"});
  EXPECT_FALSE(repeats[0]);
  EXPECT_EQ(repeats[1], 0U);
}

TEST(Repeats, ARunOfTwoLinesGivenTwiceIsOne) {
  const auto repeats =
      repeats_in({"送到职工心坎上的服务站", "老周至今留着父亲的那张旧会员证。", "中间隔着另一篇报道的一段正文。",
                  "送到职工心坎上的服务站", "老周至今留着父亲的那张旧会员证。"});
  EXPECT_EQ(repeats[0], 3U);
  EXPECT_EQ(repeats[1], 4U);
  EXPECT_FALSE(repeats[3] || repeats[4]);
}

TEST(Repeats, AClosingFormulaOfSeveralArticlesIsNone) {
  const auto repeats = repeats_in({"在场职工表示要立足岗位多作贡献。", "青石县的另一段话,说的是驿站。",
                                   "在场职工表示要立足岗位多作贡献。", "东港区的另一段话,说的是托管班。"});
  for (const auto& repeat : repeats) EXPECT_FALSE(repeat);
}

TEST(Repeats, AShortLineMayStandTwiceByRight) {
  const auto repeats = repeats_in({"工会人", "工会人"});
  EXPECT_FALSE(repeats[1]);
}

}  // namespace
}  // namespace gongwen::page
