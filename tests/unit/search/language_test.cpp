// What the query language finds, beside a slow reading of the same words.
#include "bench/pages.h"
#include "search/date.h"
#include "search/index_writer.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "unit/search/corpus.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

const std::vector<Sketch>& corpus() {
  static const std::vector<Sketch> sketches = [] {
    Sketch kicker = note("kicker", "工匠学院开班", "本报讯 技能培训开讲，劳模授课。职工踊跃报名。");
    kicker.paragraphs.insert(kicker.paragraphs.begin(), {page::Role::Kicker, "劳模带头"});
    return std::vector<Sketch>{
        note("near", "培训新风", "劳模为青年职工培训。"),
        note("far", "一年小结", "劳模代表发言。会后，各车间分批安排了三个月的技能提升与安全培训。"),
        note("two", "班组长", "工匠授课。培训班上，工匠又讲工匠精神。"),
        kicker,
        note("latin", "AI进车间", "用上AI质检，MAIL系统停用，5G与25G并存。"),
    };
  }();
  return sketches;
}

TEST(Language, FindsWhatItSays) {
  const TestIndex index(corpus());
  EXPECT_THAT(index.find("劳模 培训"), UnorderedElementsAre("near", "far", "kicker"));
  EXPECT_THAT(index.find("劳模 或 工匠"), UnorderedElementsAre("near", "far", "kicker", "two"));
  EXPECT_THAT(index.find("培训 -劳模"), ElementsAre("two"));
  EXPECT_THAT(index.find("-培训"), ElementsAre("latin"));
  EXPECT_THAT(index.find("(劳模 或 工匠) -(技能 或 班组)"), ElementsAre("near"));
  EXPECT_THAT(index.find("劳模 近/5 培训"), UnorderedElementsAre("near", "kicker"));
  EXPECT_THAT(index.find("劳模 近/4 培训"), ElementsAre("kicker"));
  EXPECT_THAT(index.find("培训 近/2 劳模"), IsEmpty());
  EXPECT_THAT(index.find("培训 先后/9 劳模"), ElementsAre("kicker"));
  EXPECT_THAT(index.find("劳模 同句 培训"), UnorderedElementsAre("near", "kicker"));
  EXPECT_THAT(index.find("劳模 同句 职工 同句 培训"), ElementsAre("near"));
  EXPECT_THAT(index.find("劳模 同段 培训"), UnorderedElementsAre("near", "far", "kicker"));
  EXPECT_THAT(index.find("劳模 同段 工匠"), IsEmpty());
  EXPECT_THAT(index.find("至少2 工匠"), ElementsAre("two"));
  EXPECT_THAT(index.find("至少4 工匠"), IsEmpty());
  EXPECT_THAT(index.find("(劳模 或 工匠) 同句 授课"), UnorderedElementsAre("two", "kicker"));
}

TEST(Language, LooksIntoPartsOfTheArticle) {
  const TestIndex index(corpus());
  EXPECT_THAT(index.find("标题:工匠"), ElementsAre("kicker"));
  EXPECT_THAT(index.find("引题:劳模"), ElementsAre("kicker"));
  EXPECT_THAT(index.find("正文:工匠"), ElementsAre("two"));
  EXPECT_THAT(index.find("标题:风"), ElementsAre("near"));
  EXPECT_THAT(index.find("培训 -标题:培训"), UnorderedElementsAre("far", "two", "kicker"));
}

TEST(Language, TakesAStarForTheBeginningOfAWordInLetters) {
  const TestIndex index(corpus());
  EXPECT_THAT(index.find("ai"), ElementsAre("latin"));
  EXPECT_THAT(index.find("至少3 ai"), ElementsAre("latin"));
  EXPECT_THAT(index.find("至少3 ai*"), IsEmpty());
  EXPECT_THAT(index.find("至少2 5g*"), IsEmpty());
  EXPECT_THAT(index.find("劳*"), UnorderedElementsAre("near", "far", "kicker"));
}

TEST(Language, KeepsNegationsAndFiltersWithinBrackets) {
  std::vector<Sketch> sketches = corpus();
  sketches[0].regions = {"330100"};
  sketches[1].regions = {"320100"};
  sketches[1].date = "2024-05-01";
  const TestIndex index(sketches);
  EXPECT_THAT(index.find("地区:(浙江 或 江苏)"), UnorderedElementsAre("near", "far"));
  EXPECT_THAT(index.find("工匠 或 地区:浙江"), UnorderedElementsAre("near", "two", "kicker"));
  EXPECT_THAT(index.find("(劳模 -地区:浙江) 或 5G"), UnorderedElementsAre("far", "kicker", "latin"));
  EXPECT_THAT(index.find("-(地区:江苏 日期:2024)"), UnorderedElementsAre("near", "two", "kicker", "latin"));
}

TEST(Language, FindsReportersAndPages) {
  annotate::Article article = article_of_sketch(note("signed", "职工书屋", "正文"));
  article.bylines = {{"鍾一鳴", "记者", {}}, {"凌小舟", "通讯员", {}}};
  article.page_no = "02";
  const TestIndex index({note("other", "职工书屋", "钟一鸣")});
  {
    auto writer = IndexWriter::open(index.folder());
    ASSERT_TRUE(writer);
    ASSERT_TRUE(writer->put(Document::prepare(article)));
    ASSERT_TRUE(writer->commit());
  }
  EXPECT_THAT(index.find("作者:钟一鸣"), ElementsAre("signed"));
  EXPECT_THAT(index.find("by:凌小舟 书屋"), ElementsAre("signed"));
  EXPECT_THAT(index.find("版:02"), ElementsAre("signed"));
  const auto reporters = index.searcher().facets({}, Field::Reporter);
  ASSERT_TRUE(reporters);
  EXPECT_EQ(reporters->size(), 2U);
}

TEST(Language, AsksAboutCollectionsWhoeverKnowsThem) {
  const TestIndex index(corpus());
  Searcher searcher = index.searcher();
  EXPECT_EQ(searcher.search(typed("专题:选题"), Sort::Relevance, 0, 10).error().code, ErrorCode::Invalid);
  searcher.set_collections([](const std::string& path) -> Result<std::vector<std::string>> {
    EXPECT_EQ(path, "选题/春");
    return std::vector<std::string>{"two", "latin", "gone"};
  });
  EXPECT_THAT(ids(*searcher.search(typed("专题:选题/春"), Sort::Newest, 0, 10)), UnorderedElementsAre("two", "latin"));
  EXPECT_THAT(ids(*searcher.search(typed("培训 专题:选题/春"), Sort::Newest, 0, 10)), ElementsAre("two"));
}

TEST(DateTerms, ReachBackFromToday) {
  EXPECT_THAT(*date_terms("近1年", {2024, 12, 31}), ElementsAre("Y2024"));
  EXPECT_THAT(*date_terms("近2个月", {2024, 4, 30}), ElementsAre("M202403", "M202404"));
  EXPECT_THAT(*date_terms("近3天", {2024, 3, 1}), ElementsAre("D20240228", "D20240229", "D20240301"));
  EXPECT_FALSE(date_terms("近年"));
  EXPECT_FALSE(date_terms("近0年"));
}

/// The slow reference: every pair of places in every paragraph.
bool stand_near(const Sketch& sketch, const std::string& a, const std::string& b, std::size_t distance, bool in_order) {
  for (const auto& [role, source] : sketch.paragraphs) {
    const std::string text = text::folded(source);
    for (std::size_t at = text.find(a); at != std::string::npos; at = text.find(a, at + 1)) {
      for (std::size_t other = text.find(b); other != std::string::npos; other = text.find(b, other + 1)) {
        if (in_order && at >= other) continue;
        if (at == other && a.size() == b.size()) continue;
        const std::size_t from = at <= other ? at + a.size() : other + b.size();
        const std::size_t to = std::max(at, other);
        if (from >= to || text::count_characters(text.substr(from, to - from)) <= distance) return true;
      }
    }
  }
  return false;
}

TEST(Language, FindsNearWordsAsASlowReadingDoes) {
  bench::PageGenerator generator(7);
  std::vector<Sketch> sketches;
  for (int i = 0; i < 80; ++i) {
    bench::SyntheticArticle article = generator.article();
    sketches.push_back(note("n" + std::to_string(i), article.headline, article.paragraphs.front()));
    for (const std::string& paragraph : article.paragraphs) {
      sketches.back().paragraphs.emplace_back(page::Role::Body, paragraph);
    }
  }
  const TestIndex index(sketches);
  const std::vector<std::string> words{"职工", "工会", "服务", "的", "，", "万人", "工", "企业", "职工职工"};
  std::mt19937 random(11);
  for (int round = 0; round < 60; ++round) {
    const std::string a = text::folded(words[random() % words.size()]);
    const std::string b = text::folded(words[random() % words.size()]);
    const std::size_t distance = random() % 12;
    const bool in_order = random() % 2 == 0;
    const std::string query =
        "\"" + a + (in_order ? "\" 先后/" : "\" 近/") + std::to_string(distance) + " \"" + b + "\"";
    std::vector<std::string> wanted;
    for (const Sketch& sketch : sketches) {
      if (stand_near(sketch, a, b, distance, in_order)) wanted.push_back(sketch.id);
    }
    EXPECT_THAT(index.find(query), testing::UnorderedElementsAreArray(wanted)) << query;
  }
}

}  // namespace
}  // namespace gongwen::search
