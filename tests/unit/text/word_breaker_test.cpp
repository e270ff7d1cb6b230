#include "text/word_breaker.h"

#include "text/utf8.h"

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::text {
namespace {

// The text with a stroke wherever it is cut, and its words in brackets.
std::string shown(std::string_view text, const WordBreaks& breaks) {
  std::string result;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const auto ends = [&](const Word& word) { return word.end == at; };
    const auto begins = [&](const Word& word) { return word.begin == at; };
    if (std::any_of(breaks.words.begin(), breaks.words.end(), ends)) result += ']';
    if (breaks.boundary[at]) result += '|';
    if (std::any_of(breaks.words.begin(), breaks.words.end(), begins)) result += '[';
    if (at < text.size()) result += text[at];
  }
  return result;
}

void expect_as_by_icu(WordBreaker& breaker, std::string_view text) {
  EXPECT_EQ(shown(text, breaker.breaks(text)), shown(text, breaker.breaks_by_icu(text)));
}

TEST(WordBreaker, CutsHanWherePlainIcuDoes) {
  WordBreaker breaker;
  EXPECT_EQ(shown("今天天气", breaker.breaks("今天天气")), "|[今天]|[天气]|");
  for (const char* text : {"", "工", "职工代表大会审议通过了集体合同草案", "乒乓球拍卖完了", "南京市长江大桥",
                           "龘靐齉爩", "一二三四五六七八九十", "发展新质生产力\n推进产业工人队伍建设改革\n",
                           "他说:“今年发了3.5万元、2,000份5G手机”", "A1级_b c's 10:30，3，5。，，"}) {
    expect_as_by_icu(breaker, text);
  }
}

TEST(WordBreaker, CutsAnyMixtureWherePlainIcuDoes) {
  // Characters that are cut by other rules, beside each other and beside Han.
  const std::vector<std::u32string> alphabets = {
      U"工会职代表大新就业形态劳动者金秋助学疗休养集体协商的了和在不一二人中国上海龘",
      U"0123456789",
      U"abcXYZ",
      U"，。、；：？！“”‘’《》（）—…·",
      U",.:;'\"!?()%-/_ #&*+=@~",
      U"　０１２ＡＢａｂ．，＿：",
      U"\n\n\r\t",
      U"々〇①㎡°éàőカタカナひらがなー한국어",
      U"\u0301\u200D\u200B\uFE0F\u3099🙂👍🏽𠮷\uF900"};
  std::mt19937 random(20260428);
  WordBreaker breaker;
  for (int round = 0; round < 20000; ++round) {
    // Of a few alphabets each, the first of them oftenest.
    std::string text;
    const std::size_t kinds = 1 + random() % alphabets.size();
    const std::size_t length = 1 + random() % 40;
    for (std::size_t i = 0; i < length; ++i) {
      const std::u32string& alphabet = alphabets[random() % 3 == 0 ? random() % kinds : 0];
      append(text, alphabet[random() % alphabet.size()]);
    }
    expect_as_by_icu(breaker, text);
    if (testing::Test::HasFailure()) break;
  }
}

TEST(WordBreaker, CutsAnyHanWherePlainIcuDoes) {
  std::mt19937 random(7);
  WordBreaker breaker;
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t i = 0; i < 1 + random() % 60; ++i) {
      // Half of them from the first of the block, where common ones crowd: 一丁七万三上.
      append(text, 0x4E00 + static_cast<char32_t>(random() % (random() % 2 == 0 ? 0x200 : 0x51F0)));
    }
    expect_as_by_icu(breaker, text);
    if (testing::Test::HasFailure()) break;
  }
}

TEST(WordBreaker, CutsUnreadableBytesWherePlainIcuDoes) {
  WordBreaker breaker;
  expect_as_by_icu(breaker, "工会\xFF职工");
  expect_as_by_icu(breaker, "工\xE5\xB7");
}

}  // namespace
}  // namespace gongwen::text
