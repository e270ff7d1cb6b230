// Filters, facets, order, and why there is nothing.
#include "search/columns.h"
#include "search/date.h"
#include "search/facets.h"
#include "search/searcher.h"
#include "unit/search/corpus.h"

#include <map>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <xapian.h>

namespace gongwen::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

Sketch sketch(const std::string& id, const std::string& date, const std::vector<std::string>& regions,
              const std::vector<std::string>& topics, const std::string& paper, annotate::Kind kind) {
  Sketch result = note(id, "工会要闻" + id, "本报讯 各地工会服务职工。");
  result.date = date;
  result.regions = regions;
  result.topics = topics;
  result.paper = paper;
  result.kind = kind;
  return result;
}

/// 330100 杭州市, 330106 西湖区, 330200 宁波市, 310115 上海市浦东新区, 000000 全国.
class Fields : public testing::Test {
 protected:
  static std::vector<Sketch> sketches() {
    return {
        sketch("hangzhou", "2023-04-28", {"330106", "330100"}, {"疗休养", "劳模工匠"}, "工闻日报",
               annotate::Kind::News),
        sketch("zhejiang", "2023-04", {"330100", "330200"}, {"疗休养"}, "工闻日报", annotate::Kind::Photo),
        sketch("shanghai", "2024-12-31", {"310115"}, {"就业创业"}, "江南工友报", annotate::Kind::News),
        sketch("nation", "2025", {"000000"}, {"劳模工匠"}, "江南工友报", annotate::Kind::Document),
        sketch("unknown", "", {}, {}, "", annotate::Kind::Continuation),
    };
  }
  TestIndex index{sketches()};
  Searcher searcher = index.searcher();

  std::map<std::string, std::int64_t> counts(const std::string& text, Field field) {
    std::map<std::string, std::int64_t> result;
    const auto facets = searcher.facets(typed(text), field);
    EXPECT_TRUE(facets);
    for (const FacetCount& count : *facets) result[count.key] = count.count;
    return result;
  }
};

TEST_F(Fields, FilterAndCountByHowTheDateIsKnown) {
  Sketch guessed = sketch("guessed", "2023-05-02", {}, {}, "工闻日报", annotate::Kind::News);
  guessed.date_origin = annotate::Origin::Inferred;
  index.put({guessed});
  searcher = index.searcher();
  EXPECT_THAT(index.find("日期来源:推断"), ElementsAre("guessed"));
  EXPECT_THAT(index.find("dated:unknown"), ElementsAre("unknown"));
  EXPECT_THAT(index.find("日期:2023 -日期来源:推断"), UnorderedElementsAre("hangzhou", "zhejiang"));
  EXPECT_THAT(index.find("日期:2023 日期来源:推断"), ElementsAre("guessed"));
  EXPECT_EQ(counts("", Field::Dated),
            (std::map<std::string, std::int64_t>{{"inferred", 1}, {"known", 4}, {"unknown", 1}}));
  EXPECT_EQ(to_text(typed("dated:inferred")), "日期来源:推断");
  EXPECT_FALSE(parse_query("日期来源:梦").has_value());
}

TEST_F(Fields, FilterAndCountByTheBodiesThatArticlesName) {
  Sketch named = sketch("yiwu", "2025-01-17", {}, {}, "工闻日报", annotate::Kind::News);
  named.bodies = {"义乌市总工会", "恒远纺织ABC有限公司"};
  Sketch other = sketch("other", "2025-01-18", {}, {}, "工闻日报", annotate::Kind::News);
  other.bodies = {"义乌市总工会"};
  TestIndex bodies({named, other});
  EXPECT_THAT(bodies.find("单位:义乌市总工会"), UnorderedElementsAre("yiwu", "other"));
  EXPECT_THAT(bodies.find("body:恒遠紡織abc有限公司"), ElementsAre("yiwu")) << "in any spelling";
  EXPECT_THAT(bodies.find("义乌市总工会 非单位:恒远纺织ABC有限公司"), IsEmpty());
  const auto facets = bodies.searcher().facets(Query{}, Field::Body);
  ASSERT_TRUE(facets);
  std::map<std::string, std::int64_t> counted;
  for (const FacetCount& count : *facets) counted[count.key] = count.count;
  EXPECT_EQ(counted, (std::map<std::string, std::int64_t>{{"义乌市总工会", 2}, {"恒远纺织ABC有限公司", 1}}));
}

TEST_F(Fields, FilterByRegionWithAllBelowIt) {
  EXPECT_THAT(index.find("地区:浙江省"), UnorderedElementsAre("hangzhou", "zhejiang"));
  EXPECT_THAT(index.find("地区:宁波"), ElementsAre("zhejiang"));
  EXPECT_THAT(index.find("地区:杭州市西湖区"), ElementsAre("hangzhou"));
  EXPECT_THAT(index.find("地区:上海"), ElementsAre("shanghai"));
  EXPECT_THAT(index.find("地区:000000"), ElementsAre("nation"));
  EXPECT_THAT(index.find("地区:山东"), IsEmpty());
}

TEST_F(Fields, FilterByDateAsFarAsItIsKnown) {
  EXPECT_THAT(index.find("日期:2023"), UnorderedElementsAre("hangzhou", "zhejiang"));
  EXPECT_THAT(index.find("日期:2023-04"), UnorderedElementsAre("hangzhou", "zhejiang"));
  EXPECT_THAT(index.find("日期:2023-04-28"), ElementsAre("hangzhou"));
  EXPECT_THAT(index.find("日期:2023-04-01..2023-04-30"), UnorderedElementsAre("hangzhou", "zhejiang"));
  EXPECT_THAT(index.find("日期:2023-04-02..2024-11"), ElementsAre("hangzhou"));
  EXPECT_THAT(index.find("日期:2024..2025"), UnorderedElementsAre("shanghai", "nation"));
  EXPECT_THAT(index.find("日期:2024..2025-06"), ElementsAre("shanghai"));
  EXPECT_THAT(index.find("日期:..2023"), UnorderedElementsAre("hangzhou", "zhejiang"));
  EXPECT_THAT(index.find("日期:2024-12-31.."), UnorderedElementsAre("shanghai", "nation"));
}

TEST_F(Fields, FilterByTopicPaperAndKind) {
  EXPECT_THAT(index.find("主题:疗休养"), UnorderedElementsAre("hangzhou", "zhejiang"));
  EXPECT_THAT(index.find("报纸:江南工友报"), UnorderedElementsAre("shanghai", "nation"));
  EXPECT_THAT(index.find("体裁:图片"), ElementsAre("zhejiang"));
}

TEST_F(Fields, FilterByAnyValueOfAFieldAndByEveryField) {
  EXPECT_THAT(index.find("主题:就业创业 主题:劳模工匠"), UnorderedElementsAre("hangzhou", "shanghai", "nation"));
  EXPECT_THAT(index.find("主题:劳模工匠 体裁:news"), ElementsAre("hangzhou"));
  EXPECT_THAT(index.find("-报纸:江南工友报 -体裁:photo"), UnorderedElementsAre("hangzhou", "unknown"));
  EXPECT_THAT(index.find("职工 地区:浙江 -地区:宁波"), ElementsAre("hangzhou"));
}

TEST_F(Fields, RefuseAValueThatIsNone) {
  Query query;
  query.filters.push_back({Field::Date, "gestern", false});
  const auto results = searcher.search(query, Sort::Relevance, 0, 10);
  ASSERT_FALSE(results);
  EXPECT_EQ(results.error().code, ErrorCode::Invalid);
}

TEST_F(Fields, CountRegionsOfAllLevelsOnceAnArticle) {
  EXPECT_EQ(
      counts("", Field::Region),
      (std::map<std::string, std::int64_t>{
          {"000000", 1}, {"310000", 1}, {"310115", 1}, {"330000", 2}, {"330100", 2}, {"330106", 1}, {"330200", 1}}));
}

TEST_F(Fields, CountYearsMonthsAndDays) {
  EXPECT_EQ(counts("", Field::Date), (std::map<std::string, std::int64_t>{{"2023", 2},
                                                                          {"2023-04", 2},
                                                                          {"2023-04-28", 1},
                                                                          {"2024", 1},
                                                                          {"2024-12", 1},
                                                                          {"2024-12-31", 1},
                                                                          {"2025", 1}}));
}

TEST(DateCounts, AreThoseOfCountingEachDateWithItsMonthAndYear) {
  std::mt19937 random(1925);
  for (int round = 0; round < 200; ++round) {
    std::vector<std::uint32_t> dates{0};
    DocumentIds ids;
    for (Xapian::docid id = 1; id < 60; ++id) {
      const auto year = static_cast<std::uint32_t>(random() % 10 == 0 ? 1 + random() % 9999 : 2015 + random() % 4);
      const auto month = static_cast<std::uint32_t>(random() % 13);
      const auto day = static_cast<std::uint32_t>(month == 0 ? 0 : random() % 32);
      dates.push_back(random() % 5 == 0 ? 0 : year * 10000 + month * 100 + day);
      if (random() % 3 != 0) ids.push_back(id);
    }
    std::map<std::string, std::int64_t> wanted;
    for (const Xapian::docid id : ids) {
      const std::uint32_t date = dates[id];
      if (date == 0) continue;
      const std::string digits = std::to_string(100000000 + date).substr(1);
      ++wanted[digits.substr(0, 4)];
      if (date / 100 % 100 != 0) ++wanted[digits.substr(0, 4) + "-" + digits.substr(4, 2)];
      if (date % 100 != 0) ++wanted[digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6)];
    }
    std::map<std::string, std::int64_t> counted;
    for (const FacetCount& count : count_dates(dates, ids)) {
      EXPECT_TRUE(counted.empty() || counted.rbegin()->first < count.key) << "in order";
      counted[count.key] = count.count;
    }
    EXPECT_EQ(counted, wanted);
  }
}

TEST(DateCounts, TakeNoDateForWhatIsNone) {
  const TestIndex index({sketch("a", "2023-04-28", {}, {}, "", annotate::Kind::News)});
  Xapian::WritableDatabase database(index.folder().string(), Xapian::DB_OPEN);
  for (const char* value : {"20231399", "20230132", "4294967295", "第八版", "20230429"}) {
    Xapian::Document document;
    document.add_value(layout::date_slot, value);
    database.add_document(document);
  }
  database.commit();
  const std::vector<std::uint32_t> dates = load_dates(Xapian::Database(index.folder().string()), {});
  EXPECT_THAT(dates, ElementsAre(0U, 20230428U, 0U, 0U, 0U, 0U, 20230429U));
}

TEST_F(Fields, CountTopicsPapersAndKindsOfWhatMatches) {
  EXPECT_EQ(counts("地区:浙江", Field::Topic), (std::map<std::string, std::int64_t>{{"疗休养", 2}, {"劳模工匠", 1}}));
  EXPECT_EQ(counts("日期:2024..2025", Field::Paper), (std::map<std::string, std::int64_t>{{"江南工友报", 2}}));
  EXPECT_EQ(counts("hangzhou", Field::Kind), (std::map<std::string, std::int64_t>{{"news", 1}}));
  EXPECT_TRUE(counts("并无此文", Field::Kind).empty());
}

TEST_F(Fields, AreLabelledForPeople) {
  const auto regions = searcher.facets(typed("宁波市 地区:宁波"), Field::Region);
  ASSERT_TRUE(regions);
  EXPECT_TRUE(regions->empty());
  const auto all = searcher.facets(Query{}, Field::Region);
  ASSERT_TRUE(all);
  EXPECT_EQ(all->at(1).label, "上海市");
  const auto dates = searcher.facets(Query{}, Field::Date);
  ASSERT_TRUE(dates);
  EXPECT_EQ(dates->at(2).label, "2023年4月28日");
}

TEST_F(Fields, OrderArticlesByDateUnknownLast) {
  EXPECT_THAT(index.find("工会", Sort::Newest), ElementsAre("nation", "shanghai", "hangzhou", "zhejiang", "unknown"));
  EXPECT_THAT(index.find("工会", Sort::Oldest), ElementsAre("zhejiang", "hangzhou", "shanghai", "nation", "unknown"));
  EXPECT_THAT(index.find("", Sort::Relevance), ElementsAre("nation", "shanghai", "hangzhou", "zhejiang", "unknown"));
}

TEST_F(Fields, SayWhichOfThemLeftNothing) {
  const auto results = searcher.search(typed("工会 地区:浙江 体裁:document 主题:疗休养"), Sort::Relevance, 0, 10);
  ASSERT_TRUE(results);
  EXPECT_EQ(results->matched, 0);
  EXPECT_EQ(results->searched, 5);
  EXPECT_EQ(results->without_filters, 5);
  EXPECT_THAT(results->with_filter_alone, ElementsAre(2, 1, 2));
}

TEST_F(Fields, AndWordsThatWouldFindSomethingIfTheyWereLeftOutAreTold) {
  const auto looser = [&](const std::string& text) {
    std::vector<std::string> found;
    const auto results = searcher.search(typed(text), Sort::Relevance, 0, 10);
    for (const Nearest& one : results->looser) {
      found.push_back(to_text(one.query) + " " + std::to_string(one.matched));
      EXPECT_EQ(searcher.search(one.query, Sort::Newest, 0, 10)->matched, one.matched);
    }
    return found;
  };
  EXPECT_THAT(looser("工会 地区:浙江 体裁:document"), ElementsAre("工会 体裁:文件 1", "工会 地区:浙江省 2"));
  EXPECT_THAT(looser("工会 火星"), ElementsAre("工会 5"));
  // Two of three stand in the way: no single one helps.
  EXPECT_THAT(looser("工会 火星 地区:西藏"), IsEmpty());
  EXPECT_THAT(looser("火星"), IsEmpty());
  EXPECT_THAT(looser("工会"), IsEmpty());
}

TEST(DateTerms, TakeWholeYearsAndMonthsWhereTheyCan) {
  EXPECT_THAT(*date_terms("2022-11-29..2024-02"),
              ElementsAre("D20221129", "D20221130", "M202212", "Y2023", "M202401", "M202402"));
  EXPECT_THAT(*date_terms("2024-02-01..2024-02-29"), ElementsAre("M202402"));
  EXPECT_THAT(*date_terms("2023-01..2023-12-31"), ElementsAre("Y2023"));
  EXPECT_FALSE(date_terms("2023-02-29"));
  EXPECT_FALSE(date_terms(".."));
  EXPECT_FALSE(date_terms("2023/04"));
  EXPECT_FALSE(date_terms("-023"));
}

}  // namespace
}  // namespace gongwen::search
