#include "annotate/jumps.h"

#include "a_page.h"

#include <string>
#include <utility>

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

Article with_note(std::string_view note) {
  return annotated({{Headline, "织机旁的夜校"}, {Body, "灯亮了,工友们围坐下来。"}, {Note, note}});
}

Article with_body(std::string_view body) { return annotated({{Headline, "织机旁的夜校"}, {Body, body}}); }

TEST(Jumps, AreReadInAllTheirForms) {
  for (const auto& [mark, page_no] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
           {"(下转第4版)", "4"},
           {"(下转第4版)", "4"},
           {"( 下转 第 4 版 )", "4"},
           {"下转4版", "4"},
           {"▶下转第04版", "4"},
           {"(下转四版)", "4"},
           {"(下转第十二版)", "12"},
           {"【下轉第二版】", "2"},
           {"(转第7版)", "7"},
           {"(下转A4版)", "A4"},
           {"(下转A04版)", "A04"},
           {"(下转第b12版)", "B12"},
           {"(下转A04)", "A04"},
           {"(下转2、3版)", "2"},
           {"(下转第2版、第3版)", "2"},
           {"(下转第6至7版)", "6"},
           {"(下转第4版《灯下的人》)", "4"},
       }) {
    EXPECT_EQ(with_note(mark).continued_on_page, page_no) << mark;
    EXPECT_EQ(with_note(mark).continued_from_page, "") << mark;
  }
  for (const auto& [mark, page_no] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
           {"(上接第1版)", "1"},
           {"(上接一版)", "1"},
           {"(上接头版)", "1"},
           {"(紧接第一版)", "1"},
           {"◀上接1、2版", "1"},
           {"(上接第A01版)", "A01"},
           {"(上接第3版《灯下的人》)", "3"},
       }) {
    EXPECT_EQ(with_note(mark).continued_from_page, page_no) << mark;
    EXPECT_EQ(with_note(mark).continued_on_page, "") << mark;
  }
}

TEST(Jumps, AreReadAtTheEndsOfRunningText) {
  EXPECT_EQ(with_body("灯亮了,工友们围坐下来,听老师傅讲(下转第4版)").continued_on_page, "4");
  EXPECT_EQ(with_body("灯亮了,工友们围坐下来,听老师傅讲 下转第4版").continued_on_page, "4");
  EXPECT_EQ(with_body("(上接第1版)从头讲起。").continued_from_page, "1");
}

TEST(Jumps, AreNotWordsThatOnlyLookLikeThem) {
  for (const std::string_view text :
       {"上接第三道工序的,是两名女工。", "他把这本书的下转页码记错了,翻到第4版才看见。", "详情请看第4版。",
        "黑板报上接着办了第二版,(大家都说好)", "(下转第版)", "(下转第0版)", "资金从上接一版改为下拨三版,账目清楚。"}) {
    EXPECT_EQ(with_body(text).continued_on_page, "") << text;
    EXPECT_EQ(with_body(text).continued_from_page, "") << text;
  }
}

TEST(Jumps, NameAPageByItsNumberAndSection) {
  EXPECT_TRUE(names_page("4", "1", "4"));
  EXPECT_TRUE(names_page("4", "01", "04"));
  EXPECT_FALSE(names_page("4", "1", "14"));
  EXPECT_TRUE(names_page("A4", "A01", "A04"));
  EXPECT_FALSE(names_page("B4", "A01", "A04"));
  EXPECT_TRUE(names_page("4", "A1", "A4")) << "within the section";
  EXPECT_FALSE(names_page("4", "A1", "B4"));
  EXPECT_FALSE(names_page("4", "1", "B4"));
  EXPECT_TRUE(names_page("4", "A1", "4")) << "the number alone is known";
  EXPECT_FALSE(names_page("", "1", ""));
  EXPECT_FALSE(names_page("4", "1", "特刊"));
}

TEST(Jumps, AreNotPartOfWhereATextBeginsAndEnds) {
  const Article on = with_body("灯亮了,工友们围坐下来,听老师傅讲(下转第4版)");
  EXPECT_EQ(opening_of(on), "灯亮了,工友们围坐下来,听老师傅讲(下转第4版)");
  EXPECT_EQ(ending_of(on), "灯亮了,工友们围坐下来,听老师傅讲");
  const Article from = with_body("(上接第1版《灯下的人》)从头讲起(共三讲)。");
  EXPECT_EQ(opening_of(from), "从头讲起(共三讲)。");
  EXPECT_EQ(ending_of(from), "(上接第1版《灯下的人》)从头讲起(共三讲)。");
  EXPECT_EQ(opening_of(annotated({{Headline, "灯下的人"}})), "");
}

}  // namespace
}  // namespace gongwen::annotate
