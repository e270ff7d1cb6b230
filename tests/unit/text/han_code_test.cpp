#include "text/han_code.h"

#include <cstdint>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace gongwen::text {
namespace {

std::string coded(char32_t c) {
  std::string code;
  append_han_code(code, c);
  return code;
}

TEST(HanCode, TakesOneByteForAsciiAndTheCommonestCharactersAndTwoForOtherHan) {
  for (const char32_t c : std::u32string(U"aZ09 \n%,的工会。“"))
    EXPECT_EQ(coded(c).size(), 1U) << static_cast<std::uint32_t>(c);
  for (const char32_t c : std::u32string(U"龘饕劬丁丞龥《》…"))
    EXPECT_EQ(coded(c).size(), 2U) << static_cast<std::uint32_t>(c);
  for (const char32_t c : std::u32string(U"éβ㐂Ａ，\x01\x7F"))
    EXPECT_EQ(coded(c).size(), 3U) << static_cast<std::uint32_t>(c);
  EXPECT_EQ(coded(U'𠮷').size(), 4U);
}

TEST(HanCode, LeavesAsciiAsItIs) {
  for (const char32_t c : std::u32string(U"5gai+%-.")) EXPECT_EQ(coded(c), std::string(1, static_cast<char>(c)));
}

TEST(HanCode, OfNoCharacterBeginsWithThatOfAnother) {
  std::set<std::string> codes;
  std::size_t characters = 0;
  for (char32_t c = 0; c < 0x21000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    codes.insert(coded(c));
    ++characters;
  }
  EXPECT_EQ(codes.size(), characters);
  for (auto code = codes.begin(); std::next(code) != codes.end(); ++code) {
    EXPECT_FALSE(std::next(code)->starts_with(*code));
  }
}

}  // namespace
}  // namespace gongwen::text
