#include "annotate/own_values.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Result<std::string> checked(std::string_view field, std::string_view written) {
  return checked_value(field, written, Lexicon::standard());
}

std::vector<Article> two_articles() {
  std::vector<Article> articles(2);
  articles[0].lines = {1, 3, 5};
  articles[0].repaired = {"窑火不熄\n本报讯 窑工白天烧窑,\n夜里上课。",
                          {{page::Role::Headline, 0, 12}, {page::Role::Body, 13, 42}, {page::Role::Body, 43, 58}},
                          {{0, 1, 0}, {13, 3, 0}, {22, 3, 9}, {23, 3, 10}, {43, 5, 0}}};
  articles[0].headline = "窑火不熄";
  articles[1].lines = {7, 9};
  articles[1].repaired = {"渡工领到雨衣。", {{page::Role::Body, 0, 21}}, {{0, 7, 0}}};
  return articles;
}

std::string words_of(const Article& article, const page::Paragraph& paragraph) {
  return article.repaired.text.substr(paragraph.begin, paragraph.end - paragraph.begin);
}

TEST(OwnValues, AreWrittenAsPeopleWriteThem) {
  EXPECT_EQ(checked("regions", "浙江省；江苏省南京市鼓楼区").value(), "330000;320106");
  EXPECT_EQ(checked("topics", "疗休养、 技能培训与竞赛").value(), "疗休养;技能培训与竞赛");
  EXPECT_EQ(checked("bylines", "记者 林渡;通讯员沈阿海").value(), "记者 林渡;通讯员 沈阿海");
  EXPECT_EQ(checked("issue_date", " 2019-05 ").value(), "2019-05");
  EXPECT_EQ(checked("kind", "feature").value(), "feature");
  EXPECT_EQ(checked("headline", "窑工夜校").value(), "窑工夜校");
}

TEST(OwnValues, AreRefusedWithARemedyWhereTheyAreNone) {
  EXPECT_THAT(checked("regions", "鼓楼区").error().message, HasSubstr("320106"));
  EXPECT_THAT(checked("regions", "无此县").error().message, HasSubstr("无此县"));
  EXPECT_THAT(checked("topics", "养生").error().message, HasSubstr("养生"));
  EXPECT_THAT(checked("bylines", "林渡").error().message, HasSubstr("记者 张三"));
  EXPECT_THAT(checked("issue_date", "去年五月").error().message, HasSubstr("2023-04-28"));
  EXPECT_THAT(checked("kind", "评论").error().message, HasSubstr("feature"));
  EXPECT_THAT(checked("mood", "好").error().message, HasSubstr("topics"));
}

TEST(OwnValues, GoToTheArticleThatHoldsMostOfTheLines) {
  auto articles = two_articles();
  EXPECT_TRUE(set_value(ValueChange{{5, 7, 9}, "topics", "疗休养;就业创业"}, articles));
  EXPECT_TRUE(articles[0].topics.empty());
  ASSERT_EQ(articles[1].topics.size(), 2U);
  EXPECT_EQ(articles[1].topics[0].name, "疗休养");
  EXPECT_GT(articles[1].topics[0].weight, articles[1].topics[1].weight);
  EXPECT_EQ(articles[1].topics[0].evidence.at(0).rule, "person");
  EXPECT_FALSE(set_value(ValueChange{{100}, "topics", "疗休养"}, articles)) << "no article holds it";
}

TEST(OwnValues, GiveRegionsBylinesAndKindWithAPersonAsEvidence) {
  auto articles = two_articles();
  EXPECT_TRUE(set_value(ValueChange{{1}, "regions", "320106;330000"}, articles));
  EXPECT_TRUE(set_value(ValueChange{{1}, "bylines", "记者 林渡;摄影 柳青禾"}, articles));
  EXPECT_TRUE(set_value(ValueChange{{1}, "kind", "photo"}, articles));
  EXPECT_TRUE(set_value(ValueChange{{1}, "headline", "窑工夜校"}, articles));
  ASSERT_EQ(articles[0].regions.size(), 2U);
  EXPECT_TRUE(articles[0].regions[0].primary);
  EXPECT_FALSE(articles[0].regions[1].primary);
  EXPECT_EQ(articles[0].regions[0].county, "鼓楼区");
  EXPECT_EQ(articles[0].regions[0].evidence.rule, "person");
  ASSERT_EQ(articles[0].bylines.size(), 2U);
  EXPECT_EQ(articles[0].bylines[1].role, "摄影");
  EXPECT_EQ(articles[0].kind, Kind::Photo);
  EXPECT_EQ(articles[0].headline, "窑工夜校");
}

TEST(OwnValues, OfTheLayoutAreReadInThePlaceOfWhatWasPrintedWhichIsKept) {
  auto articles = two_articles();
  Article& article = articles[0];
  EXPECT_TRUE(set_value(ValueChange{{1}, "headline", "窑工夜校开学"}, articles));
  EXPECT_TRUE(set_value(ValueChange{{1}, "headline", "窑工夜校"}, articles));
  EXPECT_EQ(article.repaired.text, "窑工夜校\n本报讯 窑工白天烧窑,\n夜里上课。");
  ASSERT_EQ(article.repaired.paragraphs.size(), 3U);
  EXPECT_EQ(words_of(article, article.repaired.paragraphs[1]), "本报讯 窑工白天烧窑,");
  ASSERT_EQ(article.printed.size(), 1U) << "what a person said before was never printed";
  EXPECT_EQ(article.printed[0].role, page::Role::Headline);
  EXPECT_EQ(article.printed[0].text, "窑火不熄");
  EXPECT_EQ(article.repaired.locate(0).line, 1);
  const auto body = article.repaired.paragraphs[1].begin;
  EXPECT_EQ(article.repaired.locate(body + 10).line, 3);
  EXPECT_EQ(article.repaired.locate(body + 10).byte, 10U);
  EXPECT_EQ(article.repaired.locate(article.repaired.paragraphs[2].begin).line, 5);
  EXPECT_TRUE(set_value(ValueChange{{1}, "headline", ""}, articles));
  EXPECT_EQ(words_of(article, article.repaired.paragraphs[0]), "窑工夜校") << "no words go";
}

TEST(OwnValues, OfTheLayoutThatWereNotPrintedStandWhereAPageHasThem) {
  auto articles = two_articles();
  EXPECT_TRUE(set_value(ValueChange{{7}, "headline", "雨衣"}, articles));
  EXPECT_TRUE(set_value(ValueChange{{7}, "subtitle", "夜里开船不再淋湿"}, articles));
  EXPECT_TRUE(set_value(ValueChange{{7}, "kicker", "渡口"}, articles));
  EXPECT_TRUE(set_value(ValueChange{{7}, "headline", "新雨衣"}, articles));
  EXPECT_EQ(articles[1].repaired.text, "渡口\n新雨衣\n夜里开船不再淋湿\n渡工领到雨衣。");
  EXPECT_TRUE(articles[1].printed.empty());
  EXPECT_EQ(articles[1].repaired.locate(0).line, 7);
}

TEST(OwnValues, OfThePageGoBeforeWhatStandsBesideIt) {
  PageFacts facts;
  facts.date = "2021-09-14";
  facts.date_origin = Origin::Path;
  set_value(ValueChange{{}, "issue_date", "2019-05-06"}, facts);
  set_value(ValueChange{{}, "paper", "晨光职工报"}, facts);
  EXPECT_EQ(facts.date, "2019-05-06");
  EXPECT_EQ(facts.date_origin, Origin::Person);
  EXPECT_EQ(facts.paper, "晨光职工报");
}

}  // namespace
}  // namespace gongwen::annotate
