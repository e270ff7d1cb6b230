#include "text/lexicon.h"

#include "text/segmenter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::text {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> pieces(const std::string& text, const std::vector<Word>& words) {
  std::vector<std::string> list;
  for (const Word& word : words) list.push_back(text.substr(word.begin, word.end - word.begin));
  return list;
}

TEST(OwnWord, IsNotCutApart) {
  const std::string text = "匠心讲堂开课";
  Segmenter segmenter;
  EXPECT_THAT(pieces(text, segmenter.words(text)), ElementsAre("匠心", "讲堂", "开课"));
  const auto lexicon = Lexicon::with({"匠心讲堂"});
  EXPECT_THAT(pieces(text, segmenter.words(text, *lexicon)), ElementsAre("匠心讲堂", "开课"));
  EXPECT_THAT(pieces(text, segmenter.nested_words(text, *lexicon)), ElementsAre("匠心", "匠心讲堂", "讲堂", "开课"));
}

TEST(OwnWord, LeavesOursAsTheyAre) {
  const std::string text = "新就业形态劳动者的金秋助学";
  Segmenter segmenter;
  EXPECT_EQ(pieces(text, segmenter.words(text, *Lexicon::with({"金秋"}))), pieces(text, segmenter.words(text)));
}

TEST(OwnWord, IsKeptFolded) {
  EXPECT_EQ(checked_word(" 匠心講堂\n"), "匠心讲堂");
  EXPECT_EQ(checked_word("云课"), "云课");
}

TEST(OwnWord, IsRefusedWhereItCouldNotStandInTheLexicon) {
  for (const std::string wrong :
       {"", "课", "AI课堂", "云 课堂", "云课堂。", "5G", "𠀀𠀁", "一二三四五六七八九十一二三四五六七八九十一"}) {
    const auto checked = checked_word(wrong);
    ASSERT_FALSE(checked) << wrong;
    EXPECT_EQ(checked.error().code, ErrorCode::Invalid);
  }
  EXPECT_THAT(checked_word("職代會").error().message, HasSubstr("already"));
}

TEST(OwnWords, AreReadFromAList) {
  EXPECT_EQ(own_words_from_list("# 本刊的词\n匠心讲堂\r\n\n  云上課堂\n职代会\n"),
            (std::vector<std::string>{"匠心讲堂", "云上课堂"}));
  EXPECT_EQ(own_words_from_list(""), std::vector<std::string>{});
  EXPECT_THAT(own_words_from_list("匠心讲堂\nAI\n").error().message, HasSubstr("line 2: “ai”"));
}

TEST(OwnWords, ChangeTheFingerprintOfTheAnalysis) {
  EXPECT_EQ(analysis_fingerprint({}), analysis_fingerprint());
  EXPECT_NE(analysis_fingerprint({"云上课堂"}), analysis_fingerprint());
  EXPECT_NE(analysis_fingerprint({"云上课堂"}), analysis_fingerprint({"云上", "课堂"}));
}

}  // namespace
}  // namespace gongwen::text
