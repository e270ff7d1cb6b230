#include "text/utf8.h"

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::text {
namespace {

std::string of(char32_t c) {
  std::string text;
  append(text, c);
  return text;
}

// Bytes as a damaged file has them: many beginnings of characters that do not end, and ends without a beginning.
std::string damaged_text(std::mt19937& random) {
  static const std::vector<std::string> parts = {"工", "会", "a",    " ",    "\n",   "𠮷",       "é",
                                                 "　", "。", "\xE5", "\xB7", "\xF0", "\xED\xA0", "\xC0"};
  std::string text;
  for (auto size = random() % 20; size > 0; --size) {
    text += random() % 4 == 0 ? std::string(1, static_cast<char>(random() % 256)) : parts[random() % parts.size()];
  }
  return text;
}

std::vector<CodePoint> forwards(std::string_view text) {
  std::vector<CodePoint> all;
  for (std::size_t at = 0; at < text.size(); at = all.back().end) all.push_back(code_point_at(text, at));
  return all;
}

std::vector<CodePoint> backwards(std::string_view text) {
  std::vector<CodePoint> all;
  for (std::size_t end = text.size(); end > 0; end = all.back().begin) all.push_back(code_point_before(text, end));
  std::reverse(all.begin(), all.end());
  return all;
}

TEST(Utf8, ReadsCharactersOfEveryLength) {
  const std::string text = "aé工𠮷";
  const auto all = forwards(text);
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[0].value, U'a');
  EXPECT_EQ(all[1].value, U'é');
  EXPECT_EQ(all[2].value, U'工');
  EXPECT_EQ(all[3].value, U'𠮷');
  EXPECT_EQ(all[3].begin, 6U);
  EXPECT_EQ(all[3].end, 10U);
  EXPECT_EQ(count_characters(text), 4U);
}

// The slow reference: ICU, which is asked only where the bytes are not those of nearly every character.
TEST(Utf8, ReadsWhateverBytesAsIcuDoes) {
  std::mt19937 random(11);
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = damaged_text(random);
    for (std::size_t at = 0; at < text.size(); ++at) {
      const CodePoint read = code_point_at(text, at);
      const CodePoint expected = any_code_point_at(text, at);
      ASSERT_EQ(read.value, expected.value);
      ASSERT_EQ(read.begin, expected.begin);
      ASSERT_EQ(read.end, expected.end);
    }
  }
}

TEST(Utf8, ReadsEveryCharacterThatItWrites) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;  // Halves of UTF-16 are no characters.
    const std::string text = of(c);
    const CodePoint read = code_point_at(text, 0);
    ASSERT_EQ(read.value, c);
    ASSERT_EQ(read.end, text.size());
    ASSERT_EQ(code_point_before(text, text.size()).value, c);
  }
}

TEST(Utf8, WritesTheReplacementCharacterForWhatIsNone) {
  EXPECT_EQ(of(0x110000), "\uFFFD");
  EXPECT_EQ(of(0xD800), "\uFFFD");
  EXPECT_EQ(of(0xDFFF), "\uFFFD");
}

TEST(Utf8, ReadsInvalidBytesAsTheReplacementCharacter) {
  for (const std::string_view text : {"\x80", "\xFF", "\xC0", "\xE5", "\xE5\xB7", "\xF0\x9F\x98"}) {
    EXPECT_EQ(code_point_at(text, 0).value, 0xFFFDU);
    EXPECT_EQ(count_characters(text), 1U);
  }
  // Overlong forms and halves of UTF-16 are invalid byte by byte.
  EXPECT_EQ(count_characters("\xC0\x80"), 2U);
  EXPECT_EQ(count_characters("\xED\xA0\x80"), 3U);
}

TEST(Utf8, CutsAnyBytesIntoTheSameCharactersInBothDirections) {
  std::mt19937 random(1);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = damaged_text(random);
    const auto there = forwards(text);
    const auto back = backwards(text);
    ASSERT_EQ(there.size(), back.size()) << testing::PrintToString(text);
    ASSERT_EQ(there.size(), count_characters(text));
    std::size_t at = 0;
    for (std::size_t k = 0; k < there.size(); ++k) {
      ASSERT_EQ(there[k].begin, at) << testing::PrintToString(text);
      ASSERT_EQ(there[k].end, back[k].end) << testing::PrintToString(text);
      ASSERT_EQ(there[k].value, back[k].value) << testing::PrintToString(text);
      at = there[k].end;
    }
    ASSERT_EQ(at, text.size());
  }
}

TEST(IsHan, KnowsTheIdeographsOfEveryBlockAndNothingElse) {
  for (const char32_t c : U"工會々〇㐀𠮷鿿豈")
    EXPECT_EQ(is_han(c), c != 0) << std::hex << static_cast<unsigned>(c);
  for (const char32_t c : U"a1é。，、“”《》　·—ひカ한①")
    EXPECT_FALSE(is_han(c)) << std::hex << static_cast<unsigned>(c);
}

TEST(IsSpace, KnowsWhiteSpaceOfEveryWidth) {
  for (const char32_t c : {U' ', U'\t', U'\n', U'\r', U'\u00A0', U'\u2003', U'\u200B', U'\u3000', U'\uFEFF'}) {
    EXPECT_TRUE(is_space(c)) << std::hex << static_cast<unsigned>(c);
  }
  for (const char32_t c : {U'a', U'工', U'。', U'\u0001', U'\u200D'}) {
    EXPECT_FALSE(is_space(c)) << std::hex << static_cast<unsigned>(c);
  }
}

TEST(FindWord, FindsWhatStringViewFinds) {
  static const std::u32string characters = U"说称,图为上据工会。";
  std::mt19937 random(11);
  const auto some = [&](std::size_t most) {
    std::string text;
    for (auto size = 1 + random() % most; size > 0; --size) append(text, characters[random() % characters.size()]);
    return text;
  };
  for (int round = 0; round < 5000; ++round) {
    const std::string text = some(30);
    const std::string word = some(3);
    EXPECT_EQ(find_word(text, word), text.find(word)) << text << " " << word;
  }
  EXPECT_EQ(find_word("", "工会"), std::string_view::npos);
  EXPECT_EQ(find_word("会", "工会"), std::string_view::npos);
}

TEST(Trim, TakesWhiteSpaceOfBothEndsAndKeepsWhatIsInside) {
  EXPECT_EQ(trim("　　 工会 之家\u00A0\r\n"), "工会 之家");
  EXPECT_EQ(trim(" 　\n"), "");
  EXPECT_EQ(trim(""), "");
  EXPECT_EQ(trim("工"), "工");
}

TEST(Trim, LosesNothingButWhiteSpaceFromAnyBytes) {
  std::mt19937 random(2);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = damaged_text(random);
    const std::string_view kept = trim(text);
    ASSERT_EQ(trim(kept), kept);
    if (kept.empty()) {
      for (const CodePoint& c : forwards(text)) ASSERT_TRUE(is_space(c.value));
      continue;
    }
    const auto begin = static_cast<std::size_t>(kept.data() - text.data());
    ASSERT_LE(begin + kept.size(), text.size());
    for (const CodePoint& c : forwards(std::string_view(text).substr(0, begin))) ASSERT_TRUE(is_space(c.value));
    for (const CodePoint& c : forwards(std::string_view(text).substr(begin + kept.size()))) {
      ASSERT_TRUE(is_space(c.value)) << testing::PrintToString(text);
    }
  }
}

}  // namespace
}  // namespace gongwen::text
