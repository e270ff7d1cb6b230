// Copies to be read: what stands in them, and where.

#include "exports/plain.h"
#include "unit/exports/made.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::exports {
namespace {

using page::Role;
using testing::HasSubstr;
using testing::Not;

TEST(Plain, KeepsTextAndReplacesWhatNoXmlCanHold) {
  EXPECT_EQ(plain("工会\t职工\n𠮷"), "工会\t职工\n𠮷");
  EXPECT_EQ(plain("a\x01"
                  "b\x1f"
                  "c\r"),
            "a\uFFFDb\uFFFDc\uFFFD");
  EXPECT_EQ(plain("代\xED\xA0\x80理"), "代\uFFFD\uFFFD\uFFFD理");
  EXPECT_EQ(plain("非\xEF\xBF\xBE字符"), "非\uFFFD字符");
}

TEST(Plain, IsOneLineWhereOneIsAskedFor) { EXPECT_EQ(one_line("　上\n下\t左 "), "上 下 左"); }

TEST(Plain, EscapesForHtml) { EXPECT_EQ(as_html("<a href=\"x\">'&"), "&lt;a href=&quot;x&quot;&gt;&#39;&amp;"); }

TEST(Plain, TellsTheBeginningByCharacters) {
  EXPECT_EQ(beginning("职工夜校", 2), "职工…");
  EXPECT_EQ(beginning("职工", 2), "职工");
}

TEST(Text, IsReadFromTopToBottom) {
  EXPECT_EQ(written(Format::Text, {night_school()}),
            "夜校\n"
            "检索: 夜校 · 排序: newest\n"
            "共 1 篇\n"
            "档案库: 库-1\n"
            "gongwen 测试 · 规则-1\n"
            "\n==========\n\n"
            "职工夜校开课\n"
            "晨光职工报 · 2020-03-04 · 第5版 · 浙江省杭州市 · 技能培训与竞赛\n\n"
            "工会工作巡礼\n"
            "下班也有课上——\n"
            "首期开设八门课程\n"
            "　　城东的灯亮到九点。\n"
            "　　本报讯(记者何以安 通讯员于静)城东职工夜校昨晚开课,首期开设八门课程。\n"
            "车间里的老师\n"
            "　　教钳工的是退休工匠。\n\n"
            "何以安，于静. 职工夜校开课——首期开设八门课程[N]. 晨光职工报，2020-03-04（5）.\n"
            "00000000000000ab-3\n");
}

TEST(ReadingCopies, LeaveOutTheTextWhenAskedTo) {
  for (const Format format : {Format::Text, Format::Markdown, Format::Html, Format::Tei}) {
    Options options;
    options.format = format;
    options.full_text = false;
    const std::string copy = written(options, {night_school()});
    EXPECT_THAT(copy, HasSubstr("职工夜校开课")) << name(format);
    EXPECT_THAT(copy, Not(HasSubstr("退休工匠"))) << name(format);
  }
}

TEST(ReadingCopies, HaveTheTitleThatIsGiven) {
  for (const Format format : {Format::Text, Format::Markdown, Format::Html, Format::Tei}) {
    Options options;
    options.format = format;
    options.title = "<我的>夜校";
    const std::string title = format == Format::Html   ? "&lt;我的&gt;夜校"
                              : format == Format::Text ? "<我的>夜校"
                                                       : "夜校";
    EXPECT_THAT(written(options, {night_school()}), HasSubstr(title)) << name(format);
  }
}

/// A story of two pages: its parts lead to each other.
struct TwoPages {
  std::vector<annotate::Article> articles = {
      made("00000000000000aa-1", {{Role::Headline, "摆渡三十年"}, {Role::Body, "沈阿海撑了三十年船。"}}),
      made("00000000000000aa-2", {{Role::Body, "旧船成了课堂。"}})};
  std::vector<annotate::Story> stories{2};

  TwoPages() {
    articles[1].page_no = "7";
    stories[0].after = annotate::StoryPart{"7", articles[1].id, "", "旧船成了课堂。", "both-marks", 0.9, {"转接标记"}};
    stories[1].before =
        annotate::StoryPart{"5", articles[0].id, "摆渡三十年", "沈阿海", "both-marks", 0.9, {"转接标记"}};
  }
};

TEST(ReadingCopies, LeadFromOnePartOfAStoryToTheOther) {
  const TwoPages story;
  Options options;
  options.format = Format::Html;
  const std::string html = written(options, story.articles, story.stories);
  EXPECT_THAT(html, HasSubstr("<a href=\"#a-00000000000000aa-2\">下转第7版《旧船成了课堂。》</a>"));
  EXPECT_THAT(html, HasSubstr("<a href=\"#a-00000000000000aa-1\">上接第5版《摆渡三十年》</a>"));
  options.format = Format::Tei;
  const std::string tei = written(options, story.articles, story.stories);
  EXPECT_THAT(tei, HasSubstr("<TEI xml:id=\"a-00000000000000aa-1\" next=\"#a-00000000000000aa-2\">"));
  EXPECT_THAT(tei, HasSubstr("<TEI xml:id=\"a-00000000000000aa-2\" prev=\"#a-00000000000000aa-1\">"));
}

TEST(ReadingCopies, NameAPartThatIsNotInTheSet) {
  const TwoPages story;
  Options options;
  options.format = Format::Html;
  EXPECT_THAT(written(options, {story.articles[0]}, story.stories),
              HasSubstr("下转第7版《旧船成了课堂。》 <code>00000000000000aa-2</code>"));
}

}  // namespace
}  // namespace gongwen::exports
