#include "annotate/article_json.h"

#include "a_page.h"

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

Article sample() {
  return annotated({{page::Role::Label, "夜校风采"},
                    {Kicker, "灯下的课堂——"},
                    {Headline, "嵊州:“夜校”开班"},
                    {BylineLine, "本报记者 楚望"},
                    {Body, "4月8日,浙江绍兴嵊州市总工会的技能培训夜校开班,\t\"引号\"和反斜线\\都在。"},
                    {Note, "(下转第4版)"}},
                   "2025-04-09");
}

TEST(ArticleJson, ComesBackAsItWas) {
  const Json json = to_json(sample());
  const Result<Article> back = from_json(json);
  ASSERT_TRUE(back.has_value()) << back.error().message;
  EXPECT_EQ(to_json(*back), json);
  EXPECT_EQ(back->repaired.text, sample().repaired.text);
  EXPECT_EQ(back->lines, sample().lines);
}

TEST(ArticleJson, ComesBackThroughText) {
  const std::string text = to_json(sample()).dump();
  const Result<Article> back = from_json_text(text);
  ASSERT_TRUE(back.has_value());
  EXPECT_EQ(to_json(*back).dump(), text);
}

TEST(ArticleJson, KeepsWhereAPieceMightStandInsteadAndWhy) {
  Article article = sample();
  article.joins = {{1, 0.7, {"题材相近"}, {{3, 0.2, {"前句已完"}}, {std::nullopt, 0.1, {"起于句首"}}}}};
  Json json = to_json(article);
  EXPECT_EQ(json["joins"][0]["others"].dump(), R"([{"behind":3,"confidence":0.2,"reasons":["前句已完"]},)"
                                               R"({"behind":null,"confidence":0.1,"reasons":["起于句首"]}])");
  EXPECT_EQ(from_json(json)->joins[0].others, article.joins[0].others);
  for (Json& other : json["joins"][0]["others"]) other.erase("reasons");
  EXPECT_EQ(from_json(json)->joins[0].others[1], (page::Placement{std::nullopt, 0.1, {}}))
      << "as earlier releases kept it";
}

TEST(ArticleJson, HasTheFieldsOfTheContract) {
  const Json json = to_json(sample());
  for (const char* key : {"id",          "source",      "lines",           "kind",          "label",
                          "kicker",      "headline",    "subtitle",        "standfirst",    "bylines",
                          "agency",      "paper",       "page_no",         "issue_date",    "regions",
                          "topics",      "event_dates", "truncated_start", "truncated_end", "continued_from_page",
                          "page_sha256", "confidence",  "blocks",          "joins",         "paragraphs",
                          "runs"}) {
    EXPECT_TRUE(json.contains(key)) << key;
  }
  EXPECT_FALSE(json.contains("body"));
  EXPECT_TRUE(json["subtitle"].is_null());
  EXPECT_EQ(json["id"], "7777777777777777-1");
  EXPECT_EQ(json["regions"][0]["county"], "嵊州市");
  EXPECT_EQ(json["issue_date"]["precision"], "day");
}

TEST(ArticleJson, IsCorruptWhenAFieldIsMissingOrUnknown) {
  Json json = to_json(sample());
  json.erase("regions");
  EXPECT_EQ(from_json(json).error().code, ErrorCode::Corrupt);
  json = to_json(sample());
  json["kind"] = "poem";
  EXPECT_EQ(from_json(json).error().code, ErrorCode::Corrupt);
  EXPECT_EQ(from_json_text("{").error().code, ErrorCode::Corrupt);
  EXPECT_EQ(from_json_text("[]").error().code, ErrorCode::Corrupt);
}

TEST(ArticleJson, TellsWhereTheStoryGoesOnBesideTheArticle) {
  Json json = to_json(Article{});
  const Json before = json;
  add_story(json, {});
  EXPECT_EQ(json, before);
  Story story;
  story.after = StoryPart{"4", "ab-7", "", "灯亮了…", "both-marks", 0.9, {"互指"}};
  add_story(json, story);
  EXPECT_FALSE(json.contains("continued_from"));
  EXPECT_EQ(json.at("continued_on").dump(),
            R"({"id":"ab-7","page_no":"4","headline":null,"rule":"both-marks","confidence":0.9,"reasons":["互指"]})");
  EXPECT_TRUE(from_json(json)) << "and the article is read as before";
}

}  // namespace
}  // namespace gongwen::annotate
