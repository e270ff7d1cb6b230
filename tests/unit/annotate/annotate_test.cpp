#include "annotate/annotate.h"

#include "a_page.h"

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

TEST(Annotate, FillsTheDisplayFields) {
  const Article article = annotated({{page::Role::Label, "夜校风采"},
                                     {Kicker, "灯下的课堂——"},
                                     {Headline, "夜校开班"},
                                     {Headline, "灯火通明"},
                                     {page::Role::Subtitle, "六十名学员走进课堂"},
                                     {page::Role::Standfirst, "阅读提示"},
                                     {page::Role::Standfirst, "夜校里,有人学手艺。"},
                                     {BylineLine, "本报记者 楚望"},
                                     {Body, "灯亮了。"},
                                     {page::Role::Section, "第一课"},
                                     {Body, "老师来了。"}});
  EXPECT_EQ(article.label, "夜校风采");
  EXPECT_EQ(article.kicker, "灯下的课堂——");
  EXPECT_EQ(article.headline, "夜校开班 灯火通明");
  EXPECT_EQ(article.subtitle, "六十名学员走进课堂");
  EXPECT_EQ(article.standfirst, "夜校里,有人学手艺。");
  EXPECT_EQ(article.body(), "灯亮了。\n第一课\n老师来了。");
}

TEST(Annotate, GivesAnArticleForEachInTheSameOrder) {
  const auto articles = annotated({{{Headline, "甲"}, {Body, "灯亮了。"}}, {{Headline, "乙"}, {Body, "老师来了。"}}});
  ASSERT_EQ(articles.size(), 2U);
  EXPECT_EQ(articles[0].headline, "甲");
  EXPECT_EQ(articles[1].headline, "乙");
  EXPECT_NE(articles[0].id, articles[1].id);
  EXPECT_EQ(articles[0].lines, (std::vector<int>{1, 3}));
}

TEST(Annotate, OfNoArticlesIsNothing) { EXPECT_TRUE(annotate(page::Page("夜校"), {}, {}).empty()); }

// Evidence is what stands in the line it names, also where the rules read a folded text.
TEST(Annotate, EvidenceStandsWhereItSays) {
  const std::string text =
      "長沙夜校開班\n\n本報訊（記者楚望　通訊員鄭小禾）２０２４年４月８日，湖南省長沙市總工會的職工技能培訓夜校開班。"
      "\n";
  const page::Page page(text);
  page::Article article;
  article.pieces = {{0, Headline, false, false}, {1, Body, false, false}};
  const Article result = annotate(page, std::vector{article}, {}).front();
  const auto holds = [&](const Evidence& evidence) {
    const std::string_view line = page.line(evidence.line == 1 ? 0 : 1);
    EXPECT_EQ(line.substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
    EXPECT_FALSE(evidence.rule.empty());
  };
  ASSERT_EQ(result.bylines.size(), 2U);
  EXPECT_EQ(result.bylines[1].name, "鄭小禾");
  ASSERT_FALSE(result.regions.empty());
  EXPECT_EQ(result.regions.front().prefecture, "长沙市");
  ASSERT_FALSE(result.event_dates.empty());
  EXPECT_EQ(result.event_dates.front().iso, "2024-04-08");
  EXPECT_EQ(result.event_dates.front().text, "２０２４年４月８日");
  ASSERT_FALSE(result.topics.empty());
  for (const Byline& byline : result.bylines) holds(byline.evidence);
  for (const Region& region : result.regions) holds(region.evidence);
  for (const EventDate& date : result.event_dates) holds(date.evidence);
  for (const Topic& topic : result.topics) {
    for (const Evidence& evidence : topic.evidence) holds(evidence);
  }
}

TEST(Annotate, TakesADateCutByAColumnAsOne) {
  const page::Page page("夜校开班\n\n夜校2024年4月8\n\n日开班,课堂坐满。\n");
  page::Article article;
  article.pieces = {{0, Headline, false, false}, {1, Body, false, false}, {2, Body, true, false}};
  const Article result = annotate(page, std::vector{article}, {}).front();
  ASSERT_EQ(result.event_dates.size(), 1U);
  EXPECT_EQ(result.event_dates.front().iso, "2024-04-08");
  EXPECT_EQ(result.event_dates.front().evidence.line, 3);
  EXPECT_EQ(result.event_dates.front().evidence.end, std::string_view("夜校2024年4月8").size());
}

TEST(Annotate, SaysTheSameTwice) {
  const Lines lines{{Headline, "嵊州夜校开班"}, {Body, "4月8日,浙江绍兴嵊州市总工会的技能培训夜校开班。"}};
  const Article first = annotated(lines);
  const Article second = annotated(lines);
  EXPECT_EQ(first.regions.size(), second.regions.size());
  EXPECT_EQ(first.topics.size(), second.topics.size());
  EXPECT_EQ(first.id, second.id);
}

}  // namespace
}  // namespace gongwen::annotate
