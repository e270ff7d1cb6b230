#include "text/gb18030.h"

#include "text/decode.h"
#include "text/utf8.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace gongwen::text {
namespace {

std::string coded(char32_t c) {
  std::string code;
  append_gb18030(code, c);
  return code;
}

TEST(Gb18030, TakesOneByteForAsciiAndTwoForHan) {
  EXPECT_EQ(coded(U'a'), "a");
  EXPECT_EQ(coded(U'工'), "\xB9\xA4");
  EXPECT_EQ(coded(U'会'), "\xBB\xE1");
  EXPECT_EQ(coded(U'“').size(), 2U);
  EXPECT_EQ(coded(U'é').size(), 2U);
  EXPECT_EQ(coded(U'𠮷').size(), 4U);
}

TEST(Gb18030, OfEveryCharacterIsReadBackAsThatCharacter) {
  std::string all;
  std::string code;
  for (char32_t c = U' '; c < 0x30000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    append(all, c);
    append_gb18030(code, c);
  }
  const auto decoded = decode_as(code, "gb18030");
  ASSERT_TRUE(decoded) << decoded.error().message;
  EXPECT_EQ(decoded->text, all);
}

TEST(Gb18030, OfNoCharacterBeginsWithThatOfAnother) {
  std::set<std::string> codes;
  for (char32_t c = 1; c < 0x11000; ++c) {
    if (c < 0xD800 || c >= 0xE000) codes.insert(coded(c));
  }
  EXPECT_EQ(codes.size(), 0x11000U - 1 - 0x800);
  for (auto code = codes.begin(); std::next(code) != codes.end(); ++code) {
    EXPECT_NE(std::next(code)->substr(0, code->size()), *code);
    EXPECT_EQ(code->find('\0'), std::string::npos);
  }
}

}  // namespace
}  // namespace gongwen::text
