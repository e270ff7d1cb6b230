#include "a_page.h"

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

IssueDate inferred(const std::vector<Lines>& articles) { return annotated(articles).front().issue_date; }

TEST(IssueDate, IsTheGivenOneWhereThereIsOne) {
  const IssueDate date = annotated({{Headline, "夜校"}, {Body, "4月8日,夜校开班。"}}, "2021-05-09").issue_date;
  EXPECT_EQ(date.value, "2021-05-09");
  EXPECT_EQ(date.precision, Precision::Day);
  EXPECT_EQ(date.origin, Origin::Option);
  ASSERT_EQ(date.evidence.size(), 1U);
  EXPECT_EQ(date.evidence.front().text, "2021-05-09");
}

TEST(IssueDate, GivenAsAMonthStaysAMonth) {
  const IssueDate date = annotated({{Headline, "夜校"}, {Body, "夜校开班。"}}, "2021-02").issue_date;
  EXPECT_EQ(date.precision, Precision::Month);
  EXPECT_EQ(date.earliest, "2021-02-01");
  EXPECT_EQ(date.latest, "2021-02-28");
}

TEST(IssueDate, IsTheDayAfterTheLatestEventOfThePage) {
  const IssueDate date = inferred({{{Headline, "夜校"}, {Body, "4月3日,夜校开班。2025年实事项目里有它。"}},
                                   {{Headline, "驿站"}, {Caption, "4月8日,驿站开门。"}}});
  EXPECT_EQ(date.value, "2025-04-09");
  EXPECT_EQ(date.precision, Precision::Day);
  EXPECT_EQ(date.origin, Origin::Inferred);
  EXPECT_EQ(date.earliest, "2025-04-09");
  EXPECT_LT(date.earliest, date.latest);
  EXPECT_FALSE(date.evidence.empty());
}

TEST(IssueDate, FollowsAnAgencysDateline) {
  const IssueDate date = inferred({{{Headline, "春运"}, {Body, "新华社北京3月1日电 2023年春运结束。"}},
                                   {{Headline, "夜校"}, {Body, "日前,夜校开班。"}}});
  EXPECT_EQ(date.value, "2023-03-02");
  EXPECT_EQ(date.earliest, date.latest);
}

TEST(IssueDate, IsOfTheNextYearWhenTheDayHadNotComeAfterTheLastNamedMonth) {
  const IssueDate date = inferred({{{Headline, "夜校"}, {Caption, "4月27日,夜校开班。"}},
                                   {{Headline, "驿站"}, {Body, "2022年8月,驿站开门。2022年以来,新增五座。"}}});
  EXPECT_EQ(date.value, "2023-04-28");
}

TEST(IssueDate, DoesNotTakeAPlannedYearForThePresent) {
  const IssueDate date = inferred({{{Headline, "夜校"}, {Caption, "5月8日,夜校开班。2021年职工夜校招生计划公布。"}},
                                   {{Headline, "驿站"}, {Body, "力争2023年达到五十座,2025年达到八十座。"}}});
  EXPECT_EQ(date.value, "2021-05-09");
}

TEST(IssueDate, IsReadOffAGraduatingClass) {
  const IssueDate date = inferred({{{Headline, "招聘"}, {Caption, "4月8日,2025届毕业生在现场。"}}});
  EXPECT_EQ(date.value, "2025-04-09");
}

TEST(IssueDate, IsNotBeforeACongressThatThePageSpeaksOf) {
  const IssueDate date = inferred({{{Headline, "学习"}, {Body, "4月26日,党的二十大精神宣讲开始,老书记来了。"}},
                                   {{Headline, "夜校"}, {Caption, "4月27日,夜校开班。"}}});
  EXPECT_EQ(date.value, "2023-04-28");
}

TEST(IssueDate, CountsJanuaryAfterDecember) {
  const IssueDate date = inferred({{{Headline, "年终"}, {Caption, "12月30日,年终总结。"}},
                                   {{Headline, "年初"}, {Caption, "1月3日,新年第一课。2024年实事项目出炉。"}}});
  EXPECT_EQ(date.value, "2024-01-04");
}

struct PageCase {
  std::string_view name;
  std::vector<Lines> articles;
  std::string_view value;
  Precision precision;
  std::string_view earliest;
  std::string_view latest;
  std::string_view rule;  // Of one of its evidences.
};
void PrintTo(const PageCase& c, std::ostream* out) { *out << c.name; }

class IssueDateOf : public testing::TestWithParam<PageCase> {};

TEST_P(IssueDateOf, IsInferredWithItsPrecisionBoundsAndEvidence) {
  const PageCase& page = GetParam();
  const IssueDate date = inferred(page.articles);
  EXPECT_EQ(date.value, page.value);
  EXPECT_EQ(date.precision, page.precision);
  EXPECT_EQ(date.earliest, page.earliest);
  EXPECT_EQ(date.latest, page.latest);
  EXPECT_EQ(date.origin, page.value.empty() ? Origin::Unknown : Origin::Inferred);
  EXPECT_TRUE(std::any_of(date.evidence.begin(), date.evidence.end(),
                          [&](const Evidence& e) { return e.rule == page.rule && !e.text.empty(); }));
}

const Lines told_of_2019{{Headline, "驿站"}, {Body, "2019年以来,驿站添了四座。"}};
const Lines named_2024{{Headline, "夜校"}, {Body, "列入2024年职工实事项目的夜校开班。"}};

INSTANTIATE_TEST_SUITE_P(
    Pages, IssueDateOf,
    testing::Values(
        PageCase{"a dateline",
                 {named_2024, {{Headline, "会见"}, {Body, "新华社北京5月20日电 客人到访。"}}},
                 "2024-05-21",
                 Precision::Day,
                 "2024-05-21",
                 "2024-05-21",
                 "dateline"},
        PageCase{"yesterday, with its date",
                 {named_2024, {{Headline, "雨"}, {Body, "昨日(5月20日),雨停了。"}}},
                 "2024-05-21",
                 Precision::Day,
                 "2024-05-21",
                 "2024-05-21",
                 "dateline"},
        PageCase{"today, with its date",
                 {named_2024, {{Headline, "雨"}, {Body, "今天(5月20日),雨停了。"}}},
                 "2024-05-20",
                 Precision::Day,
                 "2024-05-20",
                 "2024-05-20",
                 "dateline"},
        PageCase{"a picture",
                 {named_2024, {{Headline, "雨"}, {Caption, "5月20日,雨停了。"}}},
                 "2024-05-21",
                 Precision::Day,
                 "2024-05-21",
                 "2024-05-24",
                 "latest-event"},
        PageCase{"one day in running text",
                 {named_2024, {{Headline, "雨"}, {Body, "5月20日,雨停了。"}}},
                 "2024-05",
                 Precision::Month,
                 "2024-05-21",
                 "2024-06-04",
                 "latest-event"},
        PageCase{"a weekday of the named year",
                 {told_of_2019, {{Headline, "雨"}, {Caption, "9月10日(星期二),雨停了。"}}},
                 "2019-09-11",
                 Precision::Day,
                 "2019-09-11",
                 "2019-09-14",
                 "weekday"},
        PageCase{"a weekday of the next year",
                 {told_of_2019, {{Headline, "雨"}, {Caption, "9月10日,星期四,雨停了。"}}},
                 "2020-09-11",
                 Precision::Day,
                 "2020-09-11",
                 "2020-09-14",
                 "weekday"},
        PageCase{"a weekday before its date",
                 {told_of_2019, {{Headline, "雨"}, {Caption, "本周四(9月10日),雨停了。"}}},
                 "2020-09-11",
                 Precision::Day,
                 "2020-09-11",
                 "2020-09-14",
                 "weekday"},
        PageCase{"a weekday of December on a page of January",
                 {{{Headline, "年终"}, {Body, "12月30日(周一),年终总结。2019年以来添了四座。"}},
                  {{Headline, "年初"}, {Caption, "1月3日,第一课。"}}},
                 "2020-01-04",
                 Precision::Day,
                 "2020-01-04",
                 "2020-01-07",
                 "weekday"},
        PageCase{"a name that begins as a weekday does",
                 {named_2024, {{Headline, "雨"}, {Caption, "5月20日,周三省走进车间。"}}},
                 "2024-05-21",
                 Precision::Day,
                 "2024-05-21",
                 "2024-05-24",
                 "latest-event"},
        PageCase{"a year alone", {named_2024}, "2024", Precision::Year, "2024-01-01", "2024-12-31", "named-year"},
        PageCase{"a year since when, alone",
                 {told_of_2019, {{Headline, "雨"}, {Caption, "9月10日,雨停了。"}}},
                 "",
                 Precision::Unknown,
                 "2019-01-01",
                 "",
                 "latest-event"},
        PageCase{"a weekday of neither year",
                 {told_of_2019, {{Headline, "雨"}, {Caption, "9月10日(周一),雨停了。"}}},
                 "",
                 Precision::Unknown,
                 "2019-01-01",
                 "",
                 "named-year"},
        PageCase{"a congress alone",
                 {{{Headline, "学习"}, {Body, "学习党的十九大精神。"}}},
                 "",
                 Precision::Unknown,
                 "2017-10-18",
                 "",
                 "landmark"}));

TEST(IssueDate, IsUnknownWhenThePageSaysNothing) {
  const IssueDate date = inferred({{{Headline, "夜校"}, {Body, "夜校开班,灯火通明。"}}});
  EXPECT_EQ(date.value, "");
  EXPECT_EQ(date.precision, Precision::Unknown);
  EXPECT_EQ(date.origin, Origin::Unknown);
}

TEST(IssueDate, IsNotGuessedFromAYearThatIsOnlyToldOf) {
  const IssueDate date = inferred({{{Headline, "老师傅"}, {Body, "3月6日,他又上了讲台。1999年,他进了厂。"}}});
  EXPECT_EQ(date.value, "");
}

TEST(IssueDate, IsTheSameForEveryArticleOfThePage) {
  for (const Article& article : annotated({{{Headline, "夜校"}, {Body, "4月8日,夜校开班。"}},
                                           {{Headline, "驿站"}, {Body, "2025年实事项目公布。4月2日开门。"}}})) {
    EXPECT_EQ(article.issue_date.value.substr(0, 4), "2025");
  }
}

}  // namespace
}  // namespace gongwen::annotate
