#include "text/pinyin.h"

#include "text/utf8.h"

#include <memory>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace gongwen::text {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Pinyin, IsThatOfTheTransliterator) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError where;
  const std::unique_ptr<icu::Transliterator> icu(
      icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, where, error));
  ASSERT_TRUE(U_SUCCESS(error));
  for (char32_t c = U'\u4E00'; c <= U'\u9FA5'; c += 7) {
    icu::UnicodeString text(static_cast<UChar32>(c));
    icu->transliterate(text);
    std::string reading;
    text.toUTF8String(reading);
    const auto ours = readings(c);
    const bool has_none = reading.find_first_not_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos;
    const bool alike = has_none ? ours.empty() : !ours.empty() && ours.front() == reading;
    EXPECT_TRUE(alike) << "U+" << std::hex << static_cast<unsigned>(c) << " " << reading;
  }
}

TEST(Pinyin, KnowsSecondReadings) {
  EXPECT_THAT(readings(U'重'), ElementsAre("zhong", "chong"));
  EXPECT_THAT(readings(U'女'), ElementsAre("nu", "nv"));
  EXPECT_THAT(readings(U'a'), IsEmpty());
}

TEST(Spellings, AreThoseThatPeopleType) {
  EXPECT_THAT(spellings("劳模5g", 8, 4).full, ElementsAre("laomo5g"));
  EXPECT_THAT(spellings("劳模5g", 8, 4).initials, ElementsAre("lm5g"));
  EXPECT_THAT(spellings("重庆", 8, 4).full, ElementsAre("zhongqing", "chongqing"));
  EXPECT_THAT(spellings("“重庆”长乐行", 8, 3).initials, testing::SizeIs(3));
  EXPECT_THAT(spellings("劳动模范", 2, 4).initials, ElementsAre("ld"));
}

}  // namespace
}  // namespace gongwen::text
