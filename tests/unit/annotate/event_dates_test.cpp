#include "a_page.h"

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

// The article was printed on 9 April 2025, a Wednesday, unless another day is given.
struct DateCase {
  std::string_view sentence;
  std::string_view text;
  std::string_view iso;
  std::string_view issue = "2025-04-09";
};

void PrintTo(const DateCase& c, std::ostream* out) { *out << c.sentence << " [" << c.text << "]"; }

class EventDates : public testing::TestWithParam<DateCase> {};

TEST_P(EventDates, MeanWhatAReaderOfTheDayUnderstands) {
  const DateCase& c = GetParam();
  const Article article = annotated({{Headline, "工会里的一天"}, {Body, c.sentence}}, c.issue);
  std::string all;
  for (const EventDate& date : article.event_dates) {
    if (date.text == c.text) {
      EXPECT_EQ(date.iso, c.iso);
      EXPECT_EQ(date.evidence.text, c.text);
      EXPECT_EQ(date.evidence.line, 3);
      EXPECT_EQ(c.sentence.substr(date.evidence.begin, date.evidence.end - date.evidence.begin), c.text);
      return;
    }
    all += date.text + "=" + date.iso + " ";
  }
  FAIL() << "not found among: " << all;
}

INSTANTIATE_TEST_SUITE_P(
    Days, EventDates,
    testing::Values(DateCase{"4月3日,协商会开到了车间。", "4月3日", "2025-04-03"},
                    DateCase{"4月3日上午,协商会开到了车间。", "4月3日上午", "2025-04-03"},
                    DateCase{"2019年10月24日,新楼启用。", "2019年10月24日", "2019-10-24"},
                    DateCase{"2019-10-24,新楼启用。", "2019-10-24", "2019-10-24"},
                    DateCase{"2019.10.24,新楼启用。", "2019.10.24", "2019-10-24"},
                    DateCase{"四月三日,协商会开到了车间。", "四月三日", "2025-04-03"},
                    DateCase{"二〇一九年十月二十四日,新楼启用。", "二〇一九年十月二十四日", "2019-10-24"},
                    DateCase{"4月3号,协商会开到了车间。", "4月3号", "2025-04-03"},
                    DateCase{"去年12月5日,协商会开到了车间。", "去年12月5日", "2024-12-05"},
                    DateCase{"今年3月8日,她领到了补贴。", "今年3月8日", "2025-03-08"},
                    DateCase{"12月20日,他回了家。", "12月20日", "2024-12-20", "2025-01-06"},
                    DateCase{"招聘会将于1月8日举行。", "1月8日", "2026-01-08", "2025-12-28"},
                    DateCase{"4月2日,比武开赛。当日,有六十人参加。", "当日", "2025-04-02"},
                    DateCase{"4月2日,比武开赛。当天,有六十人参加。", "当天", "2025-04-02"},
                    DateCase{"昨日,比武开赛。", "昨日", "2025-04-08"},
                    DateCase{"昨天,比武开赛。", "昨天", "2025-04-08"},
                    DateCase{"2024年3月5日,工程开工,5月9日,工程过半。", "5月9日", "2024-05-09"},
                    DateCase{"新华社沈阳4月8日电 记者从工会了解到。", "4月8日", "2025-04-08"},
                    DateCase{"8日,比武开赛。", "8日", "2025-04-08"}, DateCase{"20日,比武开赛。", "20日", "2025-03-20"},
                    DateCase{"“五一”国际劳动节前,工友们忙了起来。", "“五一”国际劳动节", "2025-05-01"},
                    DateCase{"国庆节里,驿站不打烊。", "国庆节", "2025-10-01"}));

INSTANTIATE_TEST_SUITE_P(
    MonthsAndYears, EventDates,
    testing::Values(
        DateCase{"今年3月,驿站开门。", "今年3月", "2025-03"}, DateCase{"去年12月,驿站开门。", "去年12月", "2024-12"},
        DateCase{"2022年8月,驿站开门。", "2022年8月", "2022-08"}, DateCase{"3月份,驿站开门。", "3月份", "2025-03"},
        DateCase{"11月,驿站开门。", "11月", "2024-11"}, DateCase{"三月底,驿站开门。", "三月底", "2025-03"},
        DateCase{"2024年底,驿站开门。", "2024年底", "2024-12"}, DateCase{"去年底,驿站开门。", "去年底", "2024-12"},
        DateCase{"今年初,驿站开门。", "今年初", "2025-01"},
        DateCase{"截至今年2月底,驿站有五座。", "截至今年2月底", "2025-02"},
        DateCase{"截至3月31日,驿站有五座。", "截至3月31日", "2025-03-31"},
        DateCase{"2019年5月动工,当年9月底完工。", "当年9月底", "2019-09"},
        DateCase{"2019年5月动工,次年6月完工。", "次年6月", "2020-06"}, DateCase{"今年,驿站开门。", "今年", "2025"},
        DateCase{"去年,驿站开门。", "去年", "2024"}, DateCase{"前年,驿站开门。", "前年", "2023"},
        DateCase{"明年,驿站开门。", "明年", "2026"}, DateCase{"1998年,他进了厂。", "1998年", "1998"},
        DateCase{"2022年度先进在此。", "2022年度", "2022"}, DateCase{"自今年起,补贴翻番。", "自今年起", "2025"},
        DateCase{"2023年起,补贴翻番。", "2023年起", "2023"}, DateCase{"上月,驿站开门。", "上月", "2025-03"},
        DateCase{"本月,驿站开门。", "本月", "2025-04"},
        DateCase{"上个月,驿站开门。", "上个月", "2024-12", "2025-01-06"},
        DateCase{"日前,驿站开门。", "日前", "2025-04"}, DateCase{"近日,驿站开门。", "近日", "2025-04"},
        DateCase{"驿站于近期开门。", "近期", "2025-04"}));

INSTANTIATE_TEST_SUITE_P(
    Spans, EventDates,
    testing::Values(DateCase{"2月18日至21日,学员住在厂里。", "2月18日至21日", "2025-02-18/2025-02-21"},
                    DateCase{"3月28日至4月2日,学员住在厂里。", "3月28日至4月2日", "2025-03-28/2025-04-02"},
                    DateCase{"1950年7月15日至25日,首届大会召开。", "1950年7月15日至25日", "1950-07-15/1950-07-25"},
                    DateCase{"1930年至1936年,工会成立。", "1930年至1936年", "1930/1936"},
                    DateCase{"2022-2024年,共有三批。", "2022-2024年", "2022/2024"},
                    DateCase{"去年5月至8月,共有三批。", "去年5月至8月", "2024-05/2024-08"},
                    DateCase{"2020年以来,共有三批。", "2020年以来", "2020/2025"},
                    DateCase{"今年以来,共有三批。", "今年以来", "2025"},
                    DateCase{"2024年9月以来,共有三批。", "2024年9月以来", "2024-09/2025-04"},
                    DateCase{"“十四五”期间,新增三万人。", "“十四五”期间", "2021/2025"},
                    DateCase{"十三五期间,新增三万人。", "十三五期间", "2016/2020"},
                    DateCase{"“十一五”时期,新增三万人。", "“十一五”时期", "2006/2010"},
                    DateCase{"他留着20世纪50年代的证书。", "20世纪50年代", "1950/1959"},
                    DateCase{"他留着上世纪五十年代的证书。", "上世纪五十年代", "1950/1959"},
                    DateCase{"2024年夏季,驿站送水。", "2024年夏季", "2024-06/2024-08"},
                    DateCase{"2024年冬,驿站送暖。", "2024年冬", "2024-12/2025-02"},
                    DateCase{"2021年第二季度,驿站送水。", "2021年第二季度", "2021-04/2021-06"},
                    DateCase{"今年一季度,驿站送水。", "今年一季度", "2025-01/2025-03"},
                    DateCase{"一季度,驿站送水。", "一季度", "2025-01/2025-03"},
                    DateCase{"去年上半年,驿站送水。", "去年上半年", "2024-01/2024-06"},
                    DateCase{"今年下半年,驿站送水。", "今年下半年", "2025-07/2025-12"},
                    DateCase{"上周,驿站送水。", "上周", "2025-03-31/2025-04-06"}));

class NoDate : public testing::TestWithParam<std::string_view> {};

TEST_P(NoDate, IsSeenWhereThereIsNone) {
  const Article article = annotated({{Headline, "工会里的一天"}, {Body, GetParam()}}, "2025-04-09");
  for (const EventDate& date : article.event_dates) ADD_FAILURE() << date.text << "=" << date.iso;
}

INSTANTIATE_TEST_SUITE_P(All, NoDate,
                         testing::Values("每年11月至次年5月是淡季。", "历时5个月的学习结束了。",
                                         "门店附近日常有人值守。", "他干了二十年木工。", "大干120天。",
                                         "“十四五”规划已经印发。", "五一劳动奖章挂在胸前。", "全年不打烊,日用品齐全。",
                                         "他是第2025名会员。"));

TEST(EventDates, ThatHangOnTheIssueDateAreLeftOutWhenItIsUnknown) {
  const Article article = annotated({{Headline, "工会里的一天"}, {Body, "日前,驿站开门,今年已有五座。"}});
  EXPECT_TRUE(article.event_dates.empty());
}

}  // namespace
}  // namespace gongwen::annotate
