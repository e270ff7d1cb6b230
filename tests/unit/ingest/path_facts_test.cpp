#include "ingest/path_facts.h"

#include "ingest/name_tokens.h"

#include <random>

#include <gtest/gtest.h>

namespace gongwen::ingest {
namespace {

struct Case {
  const char* name;
  Facts facts;
};

class KnownForms : public testing::TestWithParam<Case> {};

TEST_P(KnownForms, AreRead) {
  const Facts facts = path_facts(GetParam().name);
  EXPECT_EQ(facts.paper, GetParam().facts.paper) << GetParam().name;
  EXPECT_EQ(facts.date, GetParam().facts.date) << GetParam().name;
  EXPECT_EQ(facts.page_no, GetParam().facts.page_no) << GetParam().name;
}

INSTANTIATE_TEST_SUITE_P(PathFacts, KnownForms,
                         testing::Values(Case{"grrb/2023/04/28/02.txt", {"工人日报", "2023-04-28", "2"}},
                                         Case{"工人日报_2023-04-28_02版.txt", {"工人日报", "2023-04-28", "2"}},
                                         Case{"20230428/A02.txt", {"", "2023-04-28", "A02"}},
                                         Case{"旧报/GRRB20230428A02.TXT", {"工人日报", "2023-04-28", "A02"}},
                                         Case{"grrb-20230428-2.txt", {"工人日报", "2023-04-28", "2"}},
                                         Case{"rmrb/2023-04/28/11.txt", {"人民日报", "2023-04-28", "11"}},
                                         Case{"rmrb/202304/28/11.txt", {"人民日报", "2023-04-28", "11"}},
                                         Case{"山北工人报2023年4月8日第12版.txt", {"山北工人报", "2023-04-08", "12"}},
                                         Case{"塞北工人报/2009年/08月19日/4版.txt", {"塞北工人报", "2009-08-19", "4"}},
                                         Case{"塞北工人报/2004/20040428-03.txt", {"塞北工人报", "2004-04-28", "3"}},
                                         Case{"中原工友报_2016-12-22_第2版.txt", {"中原工友报", "2016-12-22", "2"}},
                                         Case{"《河西职工报》1987.5.1 头版.txt", {"河西职工报", "1987-05-01", ""}},
                                         Case{"2023_4_28/p03.txt", {"", "2023-04-28", "3"}},
                                         Case{"2023-04-28/page_03.txt", {"", "2023-04-28", "3"}},
                                         Case{"2023-04-28/b7.txt", {"", "2023-04-28", "B7"}},
                                         Case{"扫描件.zip/劳动午报/20230428/04.txt", {"劳动午报", "2023-04-28", "4"}},
                                         Case{"旧版/2021-01-01/2023-04-28.txt", {"", "2023-04-28", ""}},
                                         Case{"grrb/2023-04/头版.txt", {"工人日报", "2023-04", ""}},
                                         Case{"grrb/2023年4月/合订本.txt", {"工人日报", "2023-04", ""}},
                                         Case{"2024/02/29/01.txt", {"", "2024-02-29", "1"}}));

class UnsureForms : public testing::TestWithParam<Case> {};

TEST_P(UnsureForms, AreLeftOpen) {
  const Facts facts = path_facts(GetParam().name);
  EXPECT_EQ(facts.paper, GetParam().facts.paper) << GetParam().name;
  EXPECT_EQ(facts.date, GetParam().facts.date) << GetParam().name;
  EXPECT_EQ(facts.page_no, GetParam().facts.page_no) << GetParam().name;
}

INSTANTIATE_TEST_SUITE_P(PathFacts, UnsureForms,
                         testing::Values(Case{"3f9c81d2a7e45b06.txt", {}},             // A hash,
                                         Case{"20230428ab45cd.txt", {}},               // one that begins like a date,
                                         Case{"c20230428.txt", {}},                    // or holds one.
                                         Case{"h01.txt", {}},                          // A serial number.
                                         Case{"7.txt", {}},                            // No day beside it.
                                         Case{"scans2023/0417.txt", {}},               // The year of a copy.
                                         Case{"2023/17.txt", {}},                      //
                                         Case{"2023/04/02.txt", {"", "2023-04", ""}},  // A day, or a page of the month?
                                         Case{"20230230/01.txt", {}},                  // No such days,
                                         Case{"2023-02-30/01.txt", {}},                // and then no such months:
                                         Case{"2023年2月30日.txt", {}},                // whoever wrote them erred.
                                         Case{"2023/02/29/01.txt", {}},                //
                                         Case{"2023-13/01.txt", {}},                   //
                                         Case{"1623-04-28_02.txt", {}},                // Before any newspaper.
                                         Case{"2023-04-28_00版.txt", {"", "2023-04-28", ""}},
                                         Case{"2023-04-28_1234.txt", {"", "2023-04-28", ""}},
                                         Case{"工作简报_2023-04-28.txt", {"", "2023-04-28", ""}},
                                         Case{"宣传海报/报.txt", {}}, Case{"", {}}, Case{".txt", {}}, Case{"///", {}}));

TEST(PathFacts, NeverGivesADateThatIsNotInTheCalendar) {
  std::mt19937 random(7);
  const std::string pieces[] = {"2023", "04", "2",  "31", "30", "20230231", "202302", "/",  "-", "_", "年",
                                "月",   "日", "版", "A",  "p",  "第",       "grrb",   "报", ".", "9", "00"};
  for (int round = 0; round < 20'000; ++round) {
    std::string name;
    for (auto left = std::uniform_int_distribution(1, 9)(random); left > 0; --left) {
      name += pieces[std::uniform_int_distribution<std::size_t>(0, std::size(pieces) - 1)(random)];
    }
    const Facts facts = path_facts(name);
    EXPECT_TRUE(facts.date.empty() || is_date(facts.date)) << name << " → " << facts.date;
    EXPECT_NE(facts.page_no, "0") << name;
  }
}

TEST(PathFacts, TakesAnyBytesForAName) {
  std::mt19937 random(11);
  for (int round = 0; round < 5'000; ++round) {
    std::string name(std::uniform_int_distribution<std::size_t>(0, 40)(random), '\0');
    for (char& c : name) c = static_cast<char>(random());
    std::string joined;
    for (const auto& token : tokens_of(name)) joined += token.text;
    EXPECT_EQ(joined, name);
    static_cast<void>(path_facts(name));
  }
}

TEST(Date, IsADayMonthOrYearOfTheCalendar) {
  for (const char* good : {"2023", "1949-07", "2024-02-29", "2000-12-31"}) EXPECT_TRUE(is_date(good)) << good;
  for (const char* bad : {"", "23", "2023-", "2023-4", "2023-00", "2023-13", "2023-02-29", "2023-04-31", "2023-04-00",
                          "2023/04/28", "2023-04-28T00", "1899", "2100", "２０２３", "-023"}) {
    EXPECT_FALSE(is_date(bad)) << bad;
  }
}

TEST(PageNo, IsWrittenAsJumpLinesNameIt) {
  EXPECT_EQ(canonical_page_no("02"), "2");
  EXPECT_EQ(canonical_page_no(" 12 "), "12");
  EXPECT_EQ(canonical_page_no("a02"), "A02");
  EXPECT_EQ(canonical_page_no("000"), "");
  EXPECT_EQ(canonical_page_no(""), "");
  EXPECT_EQ(canonical_page_no("特刊1"), "特刊1");
}

}  // namespace
}  // namespace gongwen::ingest
