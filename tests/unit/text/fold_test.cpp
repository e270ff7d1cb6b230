#include "text/fold.h"

#include "text/utf8.h"

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace gongwen::text {
namespace {

/// Characters that meet in real pages, and those that combine, vanish or grow when folded.
const std::u32string awkward =
    U"工会職業報臺灣乾著「」ＡＢｃＺ１２３，。：（）ﬁ㎡½…①Ⅷ々〇éÉ\u0301\u0308\u3099かハﾊﾞ가\u1100\u1161\u11A8 "
    U"\u3000\u00A0\u00AD\u200B\uFEFFßİ\U0001F600"
    U"\U00020000\U0002F804樂\uF914\n\r\u2028a1-%";

std::string random_text(std::mt19937& random, std::size_t length) {
  std::string text;
  for (std::size_t i = 0; i < length; ++i) append(text, awkward[random() % awkward.size()]);
  return text;
}

/// Straight from ICU, a line at a time, and the table looked up in folded single characters.
std::string slow_fold(const std::string& text) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(error);
  std::string result;
  std::string line;
  const auto end_line = [&] {
    const icu::UnicodeString normal = normalizer->normalize(icu::UnicodeString::fromUTF8(line), error);
    for (std::int32_t i = 0; i < normal.length(); i = normal.moveIndex32(i, 1)) {
      std::string character;
      append(character, static_cast<char32_t>(normal.char32At(i)));
      result += folded(character);
    }
    line.clear();
  };
  for (const char c : text) {
    line += c;
    if (c == '\n' || c == '\r') end_line();
  }
  end_line();
  return result;
}

TEST(Fold, BringsWidthCaseAndVariantsToOneSpelling) {
  EXPECT_EQ(folded("ＡＩ健康魔镜，５Ｇ"), "ai健康魔镜,5g");
  EXPECT_EQ(folded("２．７万人次"), "2.7万人次");
  EXPECT_EQ(folded("職業技能競賽"), "职业技能竞赛");
  EXPECT_EQ(folded("臺灣、裏面、頭髮、發展"), "台湾、里面、头发、发展");
  EXPECT_EQ(folded("「勞動者」"), "“劳动者”");
  EXPECT_EQ(folded("全角　空格"), "全角 空格");
  EXPECT_EQ(folded("ﾊﾞス㎡Ⅷ"), "バスm2viii");
}

TEST(Fold, LeavesSimplifiedTextAndItsNamesAlone) {
  for (const std::string text : {"乾隆年间的乾县", "俱乐部的姊妹", "摔跤", "大阪", "“十四五”规划、《工会法》"}) {
    EXPECT_EQ(folded(text), text);
  }
}

TEST(Fold, FindsTheTraditionalSpellingOfCommonWords) {
  EXPECT_EQ(folded("看著"), folded("看着"));
  EXPECT_EQ(folded("瞭解"), folded("了解"));
  EXPECT_EQ(folded("鐘錶匠"), folded("钟表匠"));
}

TEST(Fold, LeadsBackToTheSource) {
  const std::string source = "A職é\u00AD工㎡会";
  const Folded fold = text::fold(source);
  ASSERT_EQ(fold.text, "a职é工m2会");
  ASSERT_EQ(fold.origin.size(), fold.text.size() + 1);
  const auto source_of = [&](const std::string& piece) {
    const std::size_t at = fold.text.find(piece);
    const std::size_t begin = fold.origin[at];
    return source.substr(begin, fold.source_end(at + piece.size()) - begin);
  };
  EXPECT_EQ(source_of("a职"), "A職");
  EXPECT_EQ(source_of("工"), "工");
  EXPECT_EQ(source_of("m"), "㎡");
  EXPECT_EQ(source_of("2会"), "㎡会");
}

TEST(Fold, NeverReachesOverALineEnd) {
  EXPECT_EQ(folded("e\n\u0301"), "e\n\u0301");
  EXPECT_EQ(folded("一\u200B\n二"), "一\n二");
  EXPECT_EQ(folded("か\n\u3099"), "か\n\u3099");
}

TEST(Fold, OfAnythingIsIdempotentAndKeepsItsLinesAndOrder) {
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    const std::string text = random_text(random, 1 + random() % 30);
    const Folded once = fold(text);
    EXPECT_EQ(folded(once.text), once.text) << text;
    EXPECT_EQ(once.text, slow_fold(text)) << text;
    EXPECT_EQ(std::count(once.text.begin(), once.text.end(), '\n'), std::count(text.begin(), text.end(), '\n'));
    ASSERT_EQ(once.origin.size(), once.text.size() + 1);
    EXPECT_TRUE(std::is_sorted(once.origin.begin(), once.origin.end()));
    EXPECT_EQ(once.origin.back(), text.size());
  }
}

TEST(Fold, OfAPieceIsThePieceOfTheFold) {
  const std::string text = "乾隆著名顯著的職工俱樂部，ＡＩ健康魔镜２．７万人次「十四五」";
  const std::string whole = folded(text);
  for (std::size_t begin = 0; begin < text.size(); begin = code_point_at(text, begin).end) {
    for (std::size_t end = code_point_at(text, begin).end; end < text.size(); end = code_point_at(text, end).end) {
      EXPECT_NE(whole.find(folded(text.substr(begin, end - begin))), std::string::npos);
    }
  }
}

TEST(Fold, TakesInvalidBytesForReplacementCharacters) {
  EXPECT_EQ(folded("工\xFF会"), "工\uFFFD会");
  EXPECT_EQ(folded("\xE5\xB7"), "\uFFFD");
}

TEST(HantHans, IsIcusTransliterationOfSingleCharacters) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> transliterator(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
  ASSERT_TRUE(U_SUCCESS(error));
  const std::u32string kept = U"乾俱姊跤阪苎吒";
  for (char32_t c = 0x3400; c < 0xA000; ++c) {
    icu::UnicodeString character(static_cast<UChar32>(c));
    std::string itself;
    append(itself, c);
    if (kept.find(c) != std::u32string::npos) {
      EXPECT_EQ(folded(itself), itself);
      continue;
    }
    for (int i = 0; i < 2; ++i) transliterator->transliterate(character);
    std::string simplified;
    character.toUTF8String(simplified);
    if (simplified == "苧") continue;  // ICU exchanges 苎 and 苧.
    EXPECT_EQ(folded(itself), simplified);
  }
}

}  // namespace
}  // namespace gongwen::text
