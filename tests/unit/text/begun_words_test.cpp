#include "text/begun_words.h"

#include "text/segmenter.h"
#include "text/utf8.h"

#include <algorithm>
#include <random>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace gongwen::text {
namespace {

bool may_reach_over(const std::string& left, const std::string& right) { return BegunWords(left).may_end_in(right); }

// As newspapers have it, or characters at random.
std::string some_text(std::mt19937& random) {
  static const std::u32string common =
      U"全市各级工会开展职工技能竞赛服务一线劳动者弘扬劳模精神保障权益推进产业工人队伍建设改革电话的在了和是不人大中国";
  std::string text;
  for (auto size = 2 + random() % 6; size > 0; --size) {
    append(text,
           random() % 8 == 0 ? static_cast<char32_t>(0x4E00 + random() % 0x51A5) : common[random() % common.size()]);
  }
  return text;
}

TEST(BegunWords, MayReachOverASeamWhereADictionaryHasThem) {
  EXPECT_TRUE(may_reach_over("各级工", "会主席"));
  EXPECT_TRUE(may_reach_over("他打来电", "话"));
  EXPECT_TRUE(may_reach_over("中", "华人民共和国"));
  EXPECT_FALSE(may_reach_over("工会", "的"));
  EXPECT_FALSE(may_reach_over("职工", "服务"));
}

TEST(BegunWords, MayBeOfTheLexiconAlone) {
  EXPECT_TRUE(may_reach_over("职工疗休", "养"));
  EXPECT_FALSE(may_reach_over("职工疗休", "与"));
}

TEST(BegunWords, AreAskedOfManyTextsThatMayFollow) {
  const BegunWords words("弘扬劳动模");
  EXPECT_TRUE(words.may_end_in("范精神"));
  EXPECT_FALSE(words.may_end_in("在一线"));
  EXPECT_TRUE(words.may_end_in("型企业"));  // Whatever was asked before.
}

TEST(BegunWords, AreNoneAtTheEdgesOfAText) {
  EXPECT_FALSE(may_reach_over("", "工会"));
  EXPECT_FALSE(may_reach_over("工会", ""));
  EXPECT_FALSE(may_reach_over("", ""));
}

// Else a word that a column cut would be missed.
TEST(BegunWords, RuleNothingOutThatIcuFinds) {
  std::mt19937 random(20211018);
  Segmenter segmenter;
  int ruled_out = 0;
  constexpr int rounds = 20'000;
  for (int round = 0; round < rounds; ++round) {
    const std::string left = some_text(random);
    const std::string right = some_text(random);
    const bool found = segmenter.word_across(left, right);
    // The slow reference: the text is cut, whatever the dictionary says.
    const auto words = segmenter.words(left + right);
    const bool expected = std::any_of(words.begin(), words.end(), [&](const Word& word) {
      return word.begin < left.size() && word.end > left.size();
    });
    ASSERT_EQ(found, expected) << left << "|" << right;
    ruled_out += may_reach_over(left, right) ? 0 : 1;
  }
  EXPECT_GT(ruled_out, rounds / 3);  // It is read, and worth its while.
}

}  // namespace
}  // namespace gongwen::text
