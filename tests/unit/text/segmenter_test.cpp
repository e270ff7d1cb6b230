#include "text/segmenter.h"

#include "text/utf8.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::text {
namespace {

using testing::ElementsAre;

std::vector<std::string> words_of(const std::string& text) {
  Segmenter segmenter;
  std::vector<std::string> words;
  for (const Word& word : segmenter.words(text)) words.push_back(text.substr(word.begin, word.end - word.begin));
  return words;
}

TEST(Segmenter, KeepsUnionVocabularyWhole) {
  EXPECT_THAT(words_of("职代会审议厂务公开方案"), ElementsAre("职代会", "审议", "厂务公开", "方案"));
  EXPECT_THAT(words_of("新就业形态劳动者"), ElementsAre("新就业形态劳动者"));
  EXPECT_THAT(words_of("开展金秋助学和疗休养"), ElementsAre("开展", "金秋助学", "和", "疗休养"));
  EXPECT_THAT(words_of("浙江省总工会"), ElementsAre("浙江省", "总工会"));
}

TEST(Segmenter, CutsOrdinaryTextAsItsDictionaryDoes) {
  EXPECT_THAT(words_of("今天天气很好"), ElementsAre("今天", "天气", "很好"));
  EXPECT_THAT(words_of("服务5G用户2.7万人"), ElementsAre("服务", "5G", "用户", "2.7", "万人"));
}

TEST(Segmenter, TakesNoPunctuationAndNoSpaceForWords) {
  EXPECT_THAT(words_of("“职工”，。 《劳动者》！(工会)"), ElementsAre("职工", "劳动者", "工会"));
  EXPECT_TRUE(words_of("").empty());
  EXPECT_TRUE(words_of("，。……——").empty());
}

TEST(Segmenter, GivesWordsInOrderThatCoverAllHanCharacters) {
  std::mt19937 random(11);
  const std::u32string characters = U"职工会代表大厂务公开新就业形态劳动者金秋助学，。A1 疗休养集体协商";
  Segmenter segmenter;
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (std::size_t i = 0; i < 1 + random() % 40; ++i) append(text, characters[random() % characters.size()]);
    std::size_t before = 0;
    std::vector<bool> covered(text.size());
    for (const Word& word : segmenter.words(text)) {
      ASSERT_LE(before, word.begin);
      ASSERT_LT(word.begin, word.end);
      before = word.end;
      std::fill(covered.begin() + static_cast<std::ptrdiff_t>(word.begin),
                covered.begin() + static_cast<std::ptrdiff_t>(word.end), true);
    }
    for (std::size_t at = 0; at < text.size(); at = code_point_at(text, at).end) {
      EXPECT_EQ(covered[at] || !is_han(code_point_at(text, at).value), true) << text << " at " << at;
    }
  }
}

TEST(Segmenter, GivesTheWordsWithinWordsToLookUp) {
  const std::string text = "疗休养线路";
  Segmenter segmenter;
  std::vector<std::string> words;
  for (const Word& word : segmenter.nested_words(text)) words.push_back(text.substr(word.begin, word.end - word.begin));
  EXPECT_THAT(words, testing::IsSupersetOf({"疗休养", "疗休养线路", "休养", "线路"}));
}

TEST(Segmenter, FindsAWordThatStandsOverASeam) {
  Segmenter segmenter;
  std::string joined;
  EXPECT_TRUE(segmenter.word_across("走访慰问劳动模", "范和困难职工", &joined));
  EXPECT_EQ(joined, "劳动模范");
  EXPECT_TRUE(segmenter.word_across("两地工会签订了合", "作协议", &joined));
  EXPECT_EQ(joined, "合作");
  EXPECT_TRUE(segmenter.word_across("当地最著 ", "　名的企业"));
}

TEST(Segmenter, FindsNoWordOverASeamBetweenWords) {
  Segmenter segmenter;
  EXPECT_FALSE(segmenter.word_across("工会组织职工", "观看演出"));
  EXPECT_FALSE(segmenter.word_across("活动圆满结束。", "工会将继续"));
  EXPECT_FALSE(segmenter.word_across("共计12", "34元"));
  EXPECT_FALSE(segmenter.word_across("", "工会"));
  EXPECT_FALSE(segmenter.word_across("工会", ""));
}

TEST(AnalysisFingerprint, NamesIcuAndIsStable) {
  EXPECT_THAT(analysis_fingerprint(), testing::HasSubstr("ICU"));
  EXPECT_EQ(analysis_fingerprint(), analysis_fingerprint());
}

}  // namespace
}  // namespace gongwen::text
