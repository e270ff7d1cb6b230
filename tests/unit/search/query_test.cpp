#include "search/query.h"

#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::search {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Query read(const std::string& text) {
  const auto query = parse_query(text);
  EXPECT_TRUE(query) << text << ": " << (query ? "" : query.error().message);
  return query.value_or(Query{});
}

std::string refusal(const std::string& text) {
  const auto query = parse_query(text);
  EXPECT_FALSE(query) << text;
  return query ? "" : query.error().message;
}

TEST(ParseQuery, TakesEachRunOfCharactersForALiteral) {
  EXPECT_THAT(read("劳模 技能培训　5G").literals, ElementsAre(Literal{"劳模"}, Literal{"技能培训"}, Literal{"5G"}));
  EXPECT_EQ(read(""), Query{});
  EXPECT_EQ(read(" 　 "), Query{});
}

TEST(ParseQuery, KeepsWhatStandsInQuotesTogether) {
  EXPECT_THAT(read("\"AI 健康\" “两个 词”").literals, ElementsAre(Literal{"AI 健康"}, Literal{"两个 词"}));
  EXPECT_THAT(read("劳模“集体协商”").literals, ElementsAre(Literal{"劳模"}, Literal{"集体协商"}));
  EXPECT_THAT(read("\"他说\"\"好\"\"\"").literals, ElementsAre(Literal{"他说\"好\""}));
  EXPECT_THAT(read("\"“十四五”\"").literals, ElementsAre(Literal{"“十四五”"}));
  EXPECT_EQ(read("\"\" “”"), Query{});
}

TEST(ParseQuery, ReadsFieldsInChineseAndEnglishWithEitherColon) {
  EXPECT_THAT(read("地区:浙江省").filters, ElementsAre(Filter{Field::Region, "330000", false}));
  EXPECT_THAT(read("地区：浙江").filters, ElementsAre(Filter{Field::Region, "330000", false}));
  EXPECT_THAT(read("REGION:330000").filters, ElementsAre(Filter{Field::Region, "330000", false}));
  EXPECT_THAT(read("主题:疗休养 topic:\"安全生产与劳动保护\"").filters,
              ElementsAre(Filter{Field::Topic, "疗休养", false}, Filter{Field::Topic, "安全生产与劳动保护", false}));
  EXPECT_THAT(read("日期:2023-04 date:2023..2025").filters,
              ElementsAre(Filter{Field::Date, "2023-04", false}, Filter{Field::Date, "2023..2025", false}));
  EXPECT_THAT(read("报纸:工闻日报").filters, ElementsAre(Filter{Field::Paper, "工闻日报", false}));
  EXPECT_THAT(read("体裁:图片 kind:news").filters,
              ElementsAre(Filter{Field::Kind, "photo", false}, Filter{Field::Kind, "news", false}));
}

TEST(ParseQuery, TakesFieldsOut) {
  EXPECT_THAT(read("-体裁:photo").filters, ElementsAre(Filter{Field::Kind, "photo", true}));
  EXPECT_THAT(read("非地区：浙江").filters, ElementsAre(Filter{Field::Region, "330000", true}));
}

TEST(ParseQuery, TakesWordsThatLookLikeSyntaxForWords) {
  EXPECT_THAT(read("非公企业").literals, ElementsAre(Literal{"非公企业"}));
  EXPECT_THAT(read("时间:8点").literals, ElementsAre(Literal{"时间:8点"}));
  EXPECT_THAT(read("2.7万人次 50%-60%").literals, ElementsAre(Literal{"2.7万人次"}, Literal{"50%-60%"}));
  EXPECT_THAT(read("\"-5℃\"").literals, ElementsAre(Literal{"-5℃"}));
}

TEST(ParseQuery, ResolvesNamesThatSeveralRegionsBear) {
  const Query all = read("地区:鼓楼区");
  EXPECT_GT(all.filters.size(), 2U);
  EXPECT_THAT(read("地区:江苏省南京市鼓楼区").filters, ElementsAre(Filter{Field::Region, "320106", false}));
  EXPECT_THAT(read("地区:江苏南京").filters, ElementsAre(Filter{Field::Region, "320100", false}));
}

TEST(ParseQuery, SaysWhereItIsWrongAndWhatToDo) {
  EXPECT_THAT(refusal("劳模 “集体协商"), testing::AllOf(HasSubstr("character 4"), HasSubstr("”")));
  EXPECT_THAT(refusal("地区:乌有乡县"), testing::AllOf(HasSubstr("character 1"), HasSubstr("乌有乡县")));
  EXPECT_THAT(refusal("日期:去年"), HasSubstr("2023-04-28"));
  EXPECT_THAT(refusal("日期:2023-02-30"), HasSubstr("2023-02-30"));
  EXPECT_THAT(refusal("日期:2025..2023"), HasSubstr("2025..2023"));
  EXPECT_THAT(refusal("体裁:诗"), HasSubstr("消息"));
  EXPECT_THAT(refusal("地区: 劳模"), HasSubstr("nothing stands after"));
  EXPECT_THAT(refusal("劳模 -培训"), testing::AllOf(HasSubstr("character 4"), HasSubstr("quotes")));
}

TEST(ToText, IsForPeople) {
  EXPECT_EQ(to_text(read("劳模  “技能 培训” REGION:330000 非体裁:photo")), "劳模 \"技能 培训\" 地区:浙江省 -体裁:图片");
  EXPECT_EQ(to_text(Query{}), "");
}

TEST(ToText, IsReadBackAsTheSameQuery) {
  std::mt19937 random(3);
  const std::vector<std::string> texts{"劳模",      "技能 培训", "5G",          "\"", "他说\"好\"", "“十四五”", "-5℃",
                                       "地区:浙江", "a b\"",     "非体裁:图片", "：", "」「",       "\\"};
  const std::vector<Filter> filters{{Field::Region, "330000", false},       {Field::Region, "320106", true},
                                    {Field::Region, "000000", false},       {Field::Date, "2023..2025", false},
                                    {Field::Date, "2023-04-28", true},      {Field::Topic, "就业创业", false},
                                    {Field::Paper, "晨 报\"号外\"", false}, {Field::Kind, "continuation", true}};
  for (int round = 0; round < 2000; ++round) {
    Query query;
    for (std::size_t n = random() % 4; n > 0; --n) query.literals.push_back({texts[random() % texts.size()]});
    for (std::size_t n = random() % 4; n > 0; --n) query.filters.push_back(filters[random() % filters.size()]);
    EXPECT_EQ(read(to_text(query)), query) << to_text(query);
  }
}

TEST(ParseQuery, TakesAnythingAtAll) {
  std::mt19937 random(4);
  const std::vector<std::string> pieces{"\"",     "“",    "”",    "「", "-", "非",   ":",    "：", "地区",
                                        "region", "日期", "2023", "..", " ", "浙江", "\xFF", "a",  "\n"};
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (std::size_t n = random() % 10; n > 0; --n) text += pieces[random() % pieces.size()];
    if (const auto query = parse_query(text)) {
      EXPECT_EQ(read(to_text(*query)), *query) << text;
    }
  }
}

}  // namespace
}  // namespace gongwen::search
