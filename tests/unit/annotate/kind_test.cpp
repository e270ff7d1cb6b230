#include "a_page.h"

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

constexpr std::string_view opening = "本报讯(记者楚望)夜校开班了,六十名学员走进课堂。";

TEST(Kind, IsNewsWithAnOpening) { EXPECT_EQ(annotated({{Headline, "夜校开班"}, {Body, opening}}).kind, Kind::News); }

TEST(Kind, IsAPhotoWithACaptionAndNoText) {
  EXPECT_EQ(annotated({{Headline, "夜校开班"}, {Caption, "图为夜校。"}, {Credit, "楚望 摄"}}).kind, Kind::Photo);
}

TEST(Kind, IsNewsWhenAPhotoStandsBesideALongerText) {
  EXPECT_EQ(annotated({{Headline, "夜校开班"}, {Body, opening}, {Caption, "图为夜校。"}, {Credit, "楚望 摄"}}).kind,
            Kind::News);
}

TEST(Kind, IsAFeatureWithABylineLine) {
  EXPECT_EQ(annotated({{Headline, "灯下"}, {BylineLine, "本报记者 楚望"}, {Body, "灯亮了。"}}).kind, Kind::Feature);
}

TEST(Kind, IsADocumentWhenItIsAnAppealOrALetter) {
  EXPECT_EQ(annotated({{Headline, "倡议书"}, {Body, "工友们:"}, {Body, "让我们一起读书。"}}).kind, Kind::Document);
  EXPECT_EQ(annotated({{Headline, "致全市职工的一封信"}, {Body, "让我们一起读书。"}}).kind, Kind::Document);
  EXPECT_EQ(annotated({{Headline, "夏天的六点提醒"}, {Body, "工友:"}, {Body, "一、喝水。"}}).kind, Kind::Document);
}

TEST(Kind, IsAContinuationAfterAJump) {
  const Article article = annotated({{Note, "(上接第1版)"}, {Body, "走进课堂。"}, {Note, "(新华社北京10月13日电)"}});
  EXPECT_EQ(article.kind, Kind::Continuation);
  EXPECT_EQ(article.continued_from_page, "1");
  EXPECT_TRUE(article.truncated_start);
  EXPECT_EQ(article.agency, "新华社");
}

TEST(Kind, TellsATextThatStopsInMidSentence) {
  EXPECT_TRUE(
      annotated({{Headline, "夜校"}, {Body, "本报讯(记者楚望)夜校开班了,六十名学员走进课堂,听老师"}}).truncated_end);
  EXPECT_FALSE(annotated({{Headline, "夜校"}, {Body, opening}}).truncated_end);
}

}  // namespace
}  // namespace gongwen::annotate
