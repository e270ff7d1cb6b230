#include "a_page.h"

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

struct BylineCase {
  Lines lines;
  std::string_view expected;  // 名字/角色, separated by spaces
  std::string_view agency = "";
};

void PrintTo(const BylineCase& c, std::ostream* out) { *out << c.lines.back().text; }

std::string spelled(const std::vector<Byline>& bylines) {
  std::string text;
  for (const Byline& byline : bylines) {
    if (!text.empty()) text += ' ';
    text += byline.name + "/" + byline.role;
  }
  return text;
}

class Bylines : public testing::TestWithParam<BylineCase> {};

TEST_P(Bylines, AreReadInEveryForm) {
  const Article article = annotated(GetParam().lines, "2025-04-09");
  EXPECT_EQ(spelled(article.bylines), GetParam().expected);
  EXPECT_EQ(article.agency, GetParam().agency);
  for (const Byline& byline : article.bylines) EXPECT_GT(byline.evidence.line, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Openings, Bylines,
    testing::Values(
        BylineCase{{{Body, "本报讯(记者楚望 通讯员郑小禾)夜校开班了。"}}, "楚望/记者 郑小禾/通讯员"},
        BylineCase{{{Body, "本报讯(记者楚望 通讯员郑小禾 季长风)夜校开班了。"}},
                   "楚望/记者 郑小禾/通讯员 季长风/通讯员"},
        BylineCase{{{Body, "本报讯 (记者楚望)夜校开班了。"}}, "楚望/记者"},
        BylineCase{{{Body, "本报讯（记者楚望　通讯员郑小禾）夜校开班了。"}}, "楚望/记者 郑小禾/通讯员"},
        BylineCase{{{Body, "本报讯(记者 楚 望 通讯员 郑小禾)夜校开班了。"}}, "楚望/记者 郑小禾/通讯员"},
        BylineCase{{{Body, "本报讯 记者楚望 通讯员郑小禾、季长风报道 夜校开班了。"}},
                   "楚望/记者 郑小禾/通讯员 季长风/通讯员"},
        BylineCase{{{Body, "通讯员郑小禾报道 夜校开班了。"}}, "郑小禾/通讯员"},
        BylineCase{{{Body, "记者楚望、季长风报道 夜校开班了。"}}, "楚望/记者 季长风/记者"},
        BylineCase{{{Body, "本报讯(特约记者薛山 通讯员格桑)夜校开班了。"}}, "薛山/特约记者 格桑/通讯员"},
        BylineCase{{{Body, "本报讯(特约通讯员薛山)夜校开班了。"}}, "薛山/特约通讯员"},
        BylineCase{{{Body, "本报讯(实习记者薛山)夜校开班了。"}}, "薛山/记者"},
        BylineCase{{{Body, "本报讯(通讯员阿依古丽·买买提)夜校开班了。"}}, "阿依古丽·买买提/通讯员"},
        BylineCase{{{Body, "新华社北京3月1日电(记者楚望、季长风)夜校开班了。"}}, "楚望/记者 季长风/记者", "新华社"},
        BylineCase{{{Body, "新华社北京3月1日电 夜校开班了。"}}, "", "新华社"}));

INSTANTIATE_TEST_SUITE_P(
    Lines, Bylines,
    testing::Values(
        BylineCase{{{BylineLine, "本报记者 楚望 本报通讯员 郑小禾"}, {Body, "夜校开班了。"}},
                   "楚望/记者 郑小禾/通讯员"},
        BylineCase{{{BylineLine, "本报记者 楚望"}, {BylineLine, "本报通讯员 郑小禾 季长风"}, {Body, "夜校开班了。"}},
                   "楚望/记者 郑小禾/通讯员 季长风/通讯员"},
        BylineCase{{{BylineLine, "楚望"}, {Body, "夜校开班了。"}}, "楚望/记者"},
        BylineCase{{{BylineLine, "□ 本报记者 楚望"}, {Body, "夜校开班了。"}}, "楚望/记者"},
        BylineCase{{{BylineLine, "楚望 郑小禾"}, {Body, "夜校开班了。"}}, "楚望/记者 郑小禾/记者"},
        BylineCase{{{BylineLine, "本报记者 楚望 文/图"}, {Body, "夜校开班了。"}}, "楚望/记者"},
        BylineCase{{{BylineLine, "新华社记者 楚望"}, {Body, "夜校开班了。"}}, "楚望/记者", "新华社"}));

INSTANTIATE_TEST_SUITE_P(
    Pictures, Bylines,
    testing::Values(BylineCase{{{Caption, "夜校里的学员。"}, {Credit, "本报通讯员 郑小禾 摄"}}, "郑小禾/通讯员"},
                    BylineCase{{{Caption, "夜校里的学员。"}, {Credit, "本报记者 楚望 摄"}}, "楚望/记者"},
                    BylineCase{{{Caption, "夜校里的学员。"}, {Credit, "新华社记者 楚望 摄"}}, "楚望/记者", "新华社"},
                    BylineCase{{{Caption, "夜校里的学员。"}, {Credit, "楚望 摄"}}, "楚望/摄影"},
                    BylineCase{{{Caption, "夜校里的学员。"}, {Credit, "楚望 摄/人民图片"}}, "楚望/摄影", "人民图片"},
                    BylineCase{{{Caption, "夜校里的学员。"}, {Credit, "摄影:楚望"}}, "楚望/摄影"},
                    BylineCase{{{Caption, "夜校里的学员。 本报通讯员 郑小禾 摄"}}, "郑小禾/通讯员"},
                    BylineCase{{{Caption, "夜校里的学员。 本报通讯员 郑小禾"}}, "郑小禾/通讯员"},
                    BylineCase{{{Caption, "夜校里的学员。(楚望 摄)"}}, "楚望/摄影"},
                    BylineCase{{{Caption, "夜校里的学员。楚望/摄"}}, "楚望/摄影"}));

INSTANTIATE_TEST_SUITE_P(Endings, Bylines,
                         testing::Values(BylineCase{{{Body, "夜校开班了。(本报记者 楚望)"}}, "楚望/记者"},
                                         BylineCase{{{Body, "夜校开班了。(楚望)"}}, "楚望/通讯员"},
                                         BylineCase{{{Body, "夜校开班了。(完)"}}, ""}));

INSTANTIATE_TEST_SUITE_P(NotSigned, Bylines,
                         testing::Values(BylineCase{{{Body, "记者从会上获悉,夜校开班了。"}}, ""},
                                         BylineCase{{{Body, "本报讯 记者日前获悉,夜校开班了。"}}, ""},
                                         BylineCase{{{Body, "“欢迎记者来采访。”老赵说。"}}, ""},
                                         BylineCase{{{Body, "本报记者走进夜校,听了一课。"}}, ""}));

}  // namespace
}  // namespace gongwen::annotate
