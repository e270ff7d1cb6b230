#include "annotate/calendar.h"

#include "annotate/numerals.h"

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

TEST(Calendar, ReadsAndWritesTheThreeForms) {
  for (std::string_view text : {"2023", "2023-04", "2023-04-28"}) {
    const auto date = parse_iso(text);
    ASSERT_TRUE(date.has_value()) << text;
    EXPECT_EQ(iso(*date), text);
  }
}

TEST(Calendar, RefusesWhatIsNoDate) {
  for (std::string_view text :
       {"", "23", "2023-4", "2023-13", "2023-02-30", "2023/04/28", "2023-00-01", "abcd", "2023-04-2x"}) {
    EXPECT_FALSE(parse_iso(text).has_value()) << text;
  }
}

TEST(Calendar, KnowsTheSpanOfAMonthAndAYear) {
  EXPECT_EQ(iso(first_day({2024, 2, 0})), "2024-02-01");
  EXPECT_EQ(iso(last_day({2024, 2, 0})), "2024-02-29");
  EXPECT_EQ(iso(last_day({2023, 0, 0})), "2023-12-31");
}

struct NumberCase {
  std::string_view text;
  int value;
};

class Numerals : public testing::TestWithParam<NumberCase> {};

TEST_P(Numerals, AreReadAsTheyAreWritten) {
  const auto number = number_at(GetParam().text, 0);
  ASSERT_TRUE(number.has_value());
  EXPECT_EQ(number->value, GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(All, Numerals,
                         testing::Values(NumberCase{"2023年", 2023}, NumberCase{"7月", 7},
                                         NumberCase{"二〇二三年", 2023}, NumberCase{"二零零九年", 2009},
                                         NumberCase{"一九九八年", 1998}, NumberCase{"十月", 10},
                                         NumberCase{"十二月", 12}, NumberCase{"二十日", 20}, NumberCase{"二十一日", 21},
                                         NumberCase{"三十一日", 31}, NumberCase{"廿八日", 28}, NumberCase{"卅日", 30},
                                         NumberCase{"五十年代", 50}, NumberCase{"一百二十天", 120},
                                         NumberCase{"三版", 3}));

TEST(Numerals, AreNoneBeyondFourDigits) {
  EXPECT_FALSE(number_at("12345人", 0).has_value());
  EXPECT_FALSE(number_at("工会", 0).has_value());
}

}  // namespace
}  // namespace gongwen::annotate
