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

TEST(Repeats, ALineGivenThreeTimesRepeatsItsFirst) {
  const std::string line = "青石县的驿站添了热饭的微波炉。";
  const auto repeats = repeats_in({line, line, line});
  EXPECT_FALSE(repeats[0]);
  EXPECT_EQ(repeats[1], 0U);
  EXPECT_EQ(repeats[2], 0U);
}

TEST(Repeats, ATenthOfALinesCharactersMayBeReadOtherwise) {
  const std::string line = "码头上的老吊机拆走那天,十几个退休工人带着孙辈来看,谁也没说话。";
  std::string misread = line;
  misread.replace(misread.find("退休"), std::string("退休").size(), "追体");
  EXPECT_EQ(repeats_in({line, misread})[1], 0U);
  misread.replace(misread.find("老吊机拆走"), std::string("老吊机拆走").size(), "考品凡折赱");
  EXPECT_FALSE(repeats_in({line, misread})[1]);
}

TEST(Repeats, NoneOfThousandsOfCharactersMayBeReadOtherwise) {
  std::string line;
  for (int i = 0; i < 400; ++i) line += "第" + std::to_string(i) + "号渡船靠岸了,";
  EXPECT_EQ(repeats_in({line, line})[1], 0U);
  EXPECT_FALSE(repeats_in({line, line + "又离岸"})[1]);
}

}  // namespace
}  // namespace gongwen::page
