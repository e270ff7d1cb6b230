#include "text/decode.h"

#include "text/utf8.h"

#include <array>
#include <cerrno>
#include <random>
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iconv.h>

namespace gongwen::text {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using namespace std::string_view_literals;

// A page in small, in the punctuation that pages mix.
constexpr std::string_view page =
    "清河市总工会为环卫工人送上清凉包\n"
    "\n"
    "　　本报讯(记者陆向明 通讯员于静)7月15日,清河市总工会把第一批2600份清凉包送到环卫工人手中。每份有毛巾、"
    "风油精和一张可以反复充值的饮水卡。\n"
    "　　“站点就在路口,渴了进去接一杯水。”在中山路干了十一年的环卫工人丁秀兰说,以前最怕的是午后的那两个小时。"
    "据了解,该市今年新建户外劳动者服务站点34个,覆盖主要街道和公园。\n";

// The same in Traditional characters.
constexpr std::string_view traditional_page =
    "清河市總工會為環衛工人送上清涼包\n"
    "\n"
    "　　本報訊（記者陸向明　通訊員于靜）七月十五日，清河市總工會把第一批二千六百份清涼包送到環衛工人手中。每份有毛巾、"
    "風油精和一張可以反覆充值的飲水卡。\n"
    "　　「站點就在路口，渴了進去接一杯水。」在中山路工作了十一年的環衛工人丁秀蘭說，以前最怕的是午後的那兩個小時。"
    "據了解，該市今年新建戶外勞動者服務站點三十四個，覆蓋主要街道和公園。\n";

/// The C library's converter: one that the program does not use.
std::string encoded(std::string_view utf8, const char* encoding) {
  const iconv_t converter = ::iconv_open(encoding, "UTF-8");
  EXPECT_NE(converter, reinterpret_cast<iconv_t>(-1)) << encoding;
  std::string from(utf8);
  std::string to(4 * from.size() + 16, '\0');
  char* from_at = from.data();
  char* to_at = to.data();
  std::size_t from_left = from.size();
  std::size_t to_left = to.size();
  EXPECT_NE(::iconv(converter, &from_at, &from_left, &to_at, &to_left), static_cast<std::size_t>(-1))
      << encoding << ": " << from.substr(from.size() - from_left, 12);
  ::iconv_close(converter);
  to.resize(to.size() - to_left);
  return to;
}

struct Case {
  const char* encoding;
  std::string_view mark;
  std::string_view text;
};

class Encoding : public testing::TestWithParam<Case> {};
INSTANTIATE_TEST_SUITE_P(Decode, Encoding,
                         testing::Values(Case{"UTF-8", "", page}, Case{"UTF-8", "\xEF\xBB\xBF", page},
                                         Case{"GB18030", "", page}, Case{"GB18030", "\x84\x31\x95\x33", page},
                                         Case{"UTF-16LE", "", page}, Case{"UTF-16LE", "\xFF\xFE", page},
                                         Case{"UTF-16BE", "", page}, Case{"UTF-16BE", "\xFE\xFF", page},
                                         Case{"Big5", "", traditional_page}, Case{"GB18030", "", traditional_page},
                                         Case{"UTF-8", "", traditional_page}));

TEST_P(Encoding, IsToldAndUndone) {
  const auto& [encoding, mark, text] = GetParam();
  const auto decoded = decode(std::string(mark) + encoded(text, encoding));
  ASSERT_TRUE(decoded) << decoded.error().message;
  EXPECT_EQ(decoded->text, text);
  EXPECT_EQ(decoded->encoding, encoding);
}

TEST_P(Encoding, IsUndoneWhenAPersonNamesIt) {
  const auto& [encoding, mark, text] = GetParam();
  const auto decoded = decode_as(std::string(mark) + encoded(text, encoding), encoding);
  ASSERT_TRUE(decoded) << decoded.error().message;
  EXPECT_EQ(decoded->text, text);
}

// What happens to be valid UTF-8 is UTF-8: a few characters in another encoding can be (通 in GB18030, most Han
// characters in UTF-16), a page never is.
bool is_utf8_by_chance(std::string_view bytes, std::string_view encoding) {
  if (encoding == "UTF-8") return false;
  const auto as_utf8 = decode_as(bytes, "UTF-8");
  return as_utf8 || as_utf8.error().code == ErrorCode::Binary;
}

// However little there is of a page: its text or a refusal, never other characters.
TEST_P(Encoding, OfAFewCharactersIsRightOrRefused) {
  const auto& [encoding, mark, text] = GetParam();
  std::mt19937 random(20'231);
  int told = 0;
  int all = 0;
  for (int i = 0; i < 300; ++i) {
    std::size_t begin = random() % (text.size() - 60);
    while ((static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
    std::size_t end = begin;
    for (auto characters = 1 + random() % 16; characters > 0; --characters) end = code_point_at(text, end).end;
    const auto piece = text.substr(begin, end - begin);
    const auto bytes = std::string(mark) + encoded(piece, encoding);
    if (trim(piece).empty() || is_utf8_by_chance(bytes, encoding)) continue;
    const auto decoded = decode(bytes);
    ++all;
    told += decoded.has_value();
    EXPECT_TRUE(!decoded || decoded->text == piece)
        << piece << " in " << encoding << " taken for " << decoded->encoding;
    if (decoded) continue;
    EXPECT_EQ(decoded.error().code, ErrorCode::Undecodable) << decoded.error().message;
    EXPECT_THAT(decoded.error().message, HasSubstr("--encoding"));
  }
  EXPECT_TRUE(mark.empty() || told == all) << "the mark says it";
}

TEST(Decode, KeepsLineEndsAsTheyCame) {
  EXPECT_EQ(decode("工会\r\n职工\r劳模\n").value().text, "工会\r\n职工\r劳模\n");
}

TEST(Decode, TellsTwoCharactersInBig5FromUtf16) {
  // Both are Han characters in either reading: 工會 and 疤粷.
  const auto decoded = decode("\xA4\x75\xB7\x7C");
  ASSERT_FALSE(decoded) << decoded->text;
  EXPECT_EQ(decoded.error().code, ErrorCode::Undecodable);
}

TEST(Decode, RefusesAPageThatHoldsNothing) {
  for (const auto bytes :
       {""sv, "\n\n"sv, " \t\r\n"sv, "\xEF\xBB\xBF"sv, "\xEF\xBB\xBF\n"sv, "\xFF\xFE"sv, "　　\n"sv}) {
    const auto refused = decode(bytes);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Empty) << refused.error().message;
  }
}

TEST(Decode, RefusesWhatIsNotText) {
  const auto png = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x04\0\0\0\x03\0\x08\x02\0\0\0"sv;
  const auto program =
      "\x7F"
      "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0\x01\0\0\0"sv;
  const auto zip = "PK\x03\x04\x14\0\0\0\x08\0\x21\x52\x9A\x57\xB1\x6E\x0C\xF3"sv;
  for (const auto bytes : {png, program, zip, "工会\0职工"sv}) {
    const auto refused = decode(bytes);
    ASSERT_FALSE(refused) << refused->encoding;
    EXPECT_THAT(refused.error().code, AnyOf(ErrorCode::Binary, ErrorCode::Undecodable)) << refused.error().message;
  }
}

TEST(Decode, RefusesRandomBytes) {
  std::mt19937 random(77);
  for (int i = 0; i < 500; ++i) {
    std::string bytes(8 + random() % 4000, '\0');
    for (char& c : bytes) c = static_cast<char>(random() % 256);
    const auto refused = decode(bytes);
    ASSERT_FALSE(refused) << bytes.size() << " random bytes taken for " << refused->encoding;
  }
}

TEST(Decode, LetsAStrayControlCharacterPassAndManyNot) {
  const std::string stray = std::string(page) + "\x01";
  EXPECT_EQ(decode(stray).value().text, stray);
  EXPECT_EQ(decode("工会\x01\x02\x03\x04\x05").error().code, ErrorCode::Binary);
}

TEST(Decode, RefusesUtf8ThatIsCutOffInsideACharacter) {
  const std::string_view whole = page.substr(0, page.rfind("。") + 3);
  for (const std::size_t missing : {1U, 2U}) {
    const auto refused = decode(whole.substr(0, whole.size() - missing));
    ASSERT_FALSE(refused) << "taken for " << refused->encoding;
    EXPECT_EQ(refused.error().code, ErrorCode::Undecodable);
    EXPECT_THAT(refused.error().message, HasSubstr("ends inside a UTF-8 character"));
  }
}

TEST(Decode, RefusesDamagedUtf8AndSaysWhereInsteadOfTakingItForAnotherEncoding) {
  for (const std::size_t at : {std::size_t{0}, page.find("丁秀兰"), page.size()}) {
    std::string damaged(page);
    damaged.insert(at, "\xFF");
    const auto refused = decode(damaged);
    ASSERT_FALSE(refused) << "taken for " << refused->encoding;
    EXPECT_EQ(refused.error().code, ErrorCode::Undecodable);
    EXPECT_THAT(refused.error().message, HasSubstr("UTF-8, but damaged: bad bytes at offset " + std::to_string(at)));
  }
}

TEST(Decode, RefusesUtf16OfAnOddLength) { EXPECT_FALSE(decode("\xFF\xFE" + encoded(page, "UTF-16LE") + "x")); }

TEST(Decode, GivesValidUtf8OrNothingForAnyBytes) {
  std::mt19937 random(4);
  constexpr std::array marks = {""sv, "\xEF\xBB\xBF"sv, "\xFF\xFE"sv, "\xFE\xFF"sv, "\x84\x31\x95\x33"sv};
  for (int i = 0; i < 4000; ++i) {
    std::string bytes(marks[random() % marks.size()]);
    for (auto size = random() % 12; size > 0; --size) bytes += static_cast<char>(random() % 256);
    const auto decoded = decode(bytes);
    if (!decoded) continue;
    for (std::size_t at = 0; at < decoded->text.size();) {
      const CodePoint c = code_point_at(decoded->text, at);
      std::string again;
      append(again, c.value);
      EXPECT_EQ(decoded->text.substr(c.begin, c.end - c.begin), again);
      at = c.end;
    }
  }
}

TEST(DecodeAs, SaysThatItKnowsNoSuchEncoding) {
  for (const char* name : {"GB-2000", ""}) {
    const auto refused = decode_as(page, name);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_THAT(refused.error().message, HasSubstr(name));
  }
}

TEST(DecodeAs, SaysThatThePageIsNotInTheNamedEncoding) {
  const auto refused = decode_as(encoded(page, "GB18030"), "UTF-8");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::Undecodable);
  EXPECT_THAT(refused.error().message, HasSubstr("UTF-8"));
}

TEST(DecodeAs, TakesTheNamesThatPeopleUse) {
  const std::string bytes = encoded(page, "GB18030");
  for (const char* name : {"gb18030", "GBK", "gb2312"}) EXPECT_EQ(decode_as(bytes, name).value().text, page) << name;
}

}  // namespace
}  // namespace gongwen::text
