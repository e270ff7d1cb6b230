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
  EXPECT_THAT(read("劳模 技能培训　5G").clauses, ElementsAre(Clause{"劳模"}, Clause{"技能培训"}, Clause{"5G"}));
  EXPECT_EQ(read(""), Query{});
  EXPECT_EQ(read(" 　 "), Query{});
}

TEST(ParseQuery, KeepsWhatStandsInQuotesTogether) {
  EXPECT_THAT(read("\"AI 健康\" “两个 词”").clauses, ElementsAre(Clause{"AI 健康"}, Clause{"两个 词"}));
  EXPECT_THAT(read("劳模“集体协商”").clauses, ElementsAre(Clause{"劳模"}, Clause{"集体协商"}));
  EXPECT_THAT(read("\"他说\"\"好\"\"\"").clauses, ElementsAre(Clause{"他说\"好\""}));
  EXPECT_THAT(read("\"“十四五”\"").clauses, ElementsAre(Clause{"“十四五”"}));
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
  EXPECT_THAT(read("非公企业").clauses, ElementsAre(Clause{"非公企业"}));
  EXPECT_THAT(read("时间:8点").clauses, ElementsAre(Clause{"时间:8点"}));
  EXPECT_THAT(read("2.7万人次 50%-60%").clauses, ElementsAre(Clause{"2.7万人次"}, Clause{"50%-60%"}));
  EXPECT_THAT(read("\"-5℃\"").clauses, ElementsAre(Clause{"-5℃"}));
}

/// The canonical text of a query shows how it was understood.
std::string understood(const std::string& text) { return to_text(read(text)); }

TEST(ParseQuery, PutsWordsTogetherInBothLanguagesAndWidths) {
  EXPECT_EQ(understood("劳模 OR 工匠"), "劳模 或 工匠");
  EXPECT_EQ(understood("劳模 或 工匠 培训"), "劳模 或 (工匠 培训)");
  EXPECT_EQ(understood("（劳模 或 工匠） 培训"), "(劳模 或 工匠) 培训");
  EXPECT_EQ(understood("劳模 AND 培训 且 竞赛"), "劳模 培训 竞赛");
  EXPECT_EQ(understood("劳模 -培训 NOT 竞赛 非 \"五 一\""), "劳模 -培训 -竞赛 -\"五 一\"");
  EXPECT_EQ(understood("-(劳模 或 工匠)"), "-(劳模 或 工匠)");
  EXPECT_EQ(understood("劳模 ＮＥＡＲ／５ 培训"), "劳模 近/5 培训");
  EXPECT_EQ(understood("劳模 ADJ/5 培训"), "劳模 先后/5 培训");
  EXPECT_EQ(understood("劳模 同句 培训 SENTENCE 竞赛"), "劳模 同句 培训 同句 竞赛");
  EXPECT_EQ(understood("劳模 SAME (技能 或 培训)"), "劳模 同段 (技能 或 培训)");
  EXPECT_EQ(understood("ATLEAST3 劳模 ～工匠 职＊"), "至少3 劳模 ~工匠 职*");
}

TEST(ParseQuery, LooksForWordsInAPartOfTheArticle) {
  EXPECT_EQ(understood("headline:劳模 引题：\"五 一\" text:培训"), "标题:劳模 引题:\"五 一\" 正文:培训");
  EXPECT_EQ(understood("标题:(劳模 或 工匠) 至少2 正文:培训"), "(标题:劳模 或 标题:工匠) 至少2 正文:培训");
}

TEST(ParseQuery, PutsFieldsTogether) {
  EXPECT_EQ(understood("主题:(疗休养 或 就业创业)"), "主题:疗休养 或 主题:就业创业");
  EXPECT_EQ(understood("劳模 或 地区:浙江"), "劳模 或 地区:浙江省");
  EXPECT_EQ(understood("-(地区:浙江 日期:2023)"), "-(地区:浙江省 日期:2023)");
  EXPECT_EQ(understood("作者:钟一鸣 版:2 by:凌小舟"), "作者:钟一鸣 版:2 作者:凌小舟");
  EXPECT_EQ(understood("日期:近3年 日期:2023年4月 日期:2023/4/8..2024.5"),
            "日期:近3年 日期:2023-04 日期:2023-04-08..2024-05");
}

TEST(ParseQuery, TakesAWordOfTheLanguageForItselfWhereItHasNothingToDo) {
  EXPECT_EQ(understood("或"), "\"或\"");
  EXPECT_EQ(understood("非"), "\"非\"");
  EXPECT_EQ(understood("且 劳模 或"), "\"且\" 劳模 \"或\"");
  EXPECT_EQ(understood("至少3"), "\"至少3\"");
  EXPECT_EQ(understood("近/5 劳模"), "\"近/5\" 劳模");
  EXPECT_EQ(understood("同句"), "\"同句\"");
  EXPECT_EQ(understood("魔镜(新款) 本报讯(记者 5 - 3"), "魔镜(新款) \"本报讯(记者\" 5 - 3");
  EXPECT_EQ(understood("劳模)"), "\"劳模)\"");
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
  EXPECT_THAT(refusal("劳模 (技能 或 培训"), testing::AllOf(HasSubstr("character 4"), HasSubstr(")")));
  EXPECT_THAT(refusal("劳模 近/5 (技能 培训)"), testing::AllOf(HasSubstr("character 8"), HasSubstr("近/5")));
  EXPECT_THAT(refusal("至少3 (技能 培训)"), HasSubstr("one word"));
  EXPECT_THAT(refusal(std::string(100, '(') + "劳模" + std::string(100, ')')), HasSubstr("brackets"));
  EXPECT_THAT(refusal(std::string(30000, 'a')), HasSubstr("too long"));
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
    for (std::size_t n = random() % 4; n > 0; --n) query.clauses.push_back({texts[random() % texts.size()]});
    for (std::size_t n = random() % 4; n > 0; --n) query.filters.push_back(filters[random() % filters.size()]);
    EXPECT_EQ(read(to_text(query)), query) << to_text(query);
  }
}

TEST(ParseQuery, TakesAnythingAtAll) {
  std::mt19937 random(4);
  const std::vector<std::string> pieces{"\"",     "“",      "”",    "「",  "-",    "非",   ":",     "：", "地区",
                                        "region", "日期",   "2023", "..",  " ",    "浙江", "\xFF",  "a",  "\n",
                                        "(",      ")",      "或",   "且",  "近/3", "同句", "至少2", "~",  "*",
                                        "标题",   "鼓楼区", "（",   "OR ", "NOT ", "同段"};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t n = random() % 14; n > 0; --n) text += pieces[random() % pieces.size()];
    if (const auto query = parse_query(text)) {
      EXPECT_EQ(read(to_text(*query)), *query) << text;
    }
  }
}

}  // namespace
}  // namespace gongwen::search
