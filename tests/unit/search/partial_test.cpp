// What is found beside full matches, and instead of nothing.
#include "search/synonyms.h"
#include "unit/search/corpus.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::search {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<std::string> partial(const TestIndex& index, const std::string& query) {
  const auto hits = index.searcher().partial_matches(typed(query), 0, 100);
  if (!hits) throw std::runtime_error(hits.error().message);
  std::vector<std::string> found;
  for (const Hit& hit : *hits) found.push_back(hit.article.id);
  return found;
}

std::vector<Sketch> archive() {
  Sketch hangzhou = note("hangzhou", "首批职工启程", "本报讯 西湖区工会组织一线职工外出休养。");
  hangzhou.regions = {"330106"};
  hangzhou.topics = {"疗休养"};
  return {note("full", "浙江职工疗休养", "本报讯 浙江疗休养线路发布。"),
          note("word", "疗休养归来", "本报讯 职工们精神饱满。"),
          note("synonym", "全国劳动模范宣讲", "本报讯 宣讲团走进矿山。"),
          note("reform", "产改出新招", "本报讯 企业推进改革。"),
          hangzhou,
          note("other", "象棋比赛", "本报讯 棋手对弈。")};
}

TEST(PartialMatches, HaveWordsSynonymsPlacesAndTopics) {
  const TestIndex index(archive());
  EXPECT_THAT(index.find("浙江 疗休养"), ElementsAre("full"));
  EXPECT_THAT(partial(index, "浙江 疗休养"), UnorderedElementsAre("word", "hangzhou"));
  EXPECT_THAT(partial(index, "浙江疗休养"), Contains("word"));
  EXPECT_THAT(index.find("劳模"), IsEmpty());
  EXPECT_THAT(partial(index, "劳模"), ElementsAre("synonym"));
  EXPECT_THAT(partial(index, "勞模"), ElementsAre("synonym"));
  EXPECT_THAT(partial(index, "产业工人队伍建设改革"), Contains("reform"));
  EXPECT_THAT(partial(index, "火星"), IsEmpty());
}

TEST(PartialMatches, KeepToFiltersNegationsAndWhatIsNoBareWord) {
  std::vector<Sketch> sketches = archive();
  sketches[1].date = "2023";
  const TestIndex index(sketches);
  EXPECT_THAT(partial(index, "浙江 疗休养 日期:2023"), ElementsAre("word"));
  EXPECT_THAT(partial(index, "浙江 疗休养 -职工"), IsEmpty());
  EXPECT_THAT(partial(index, "标题:疗休养 浙江 归来"), UnorderedElementsAre("full", "word"));
  EXPECT_THAT(partial(index, "标题:火星"), IsEmpty());
}

TEST(PartialMatches, ShowWhatTheyHave) {
  const TestIndex index(archive());
  const auto hits = index.searcher().partial_matches(typed("劳模"), 0, 10);
  ASSERT_TRUE(hits);
  ASSERT_EQ(hits->size(), 1U);
  ASSERT_EQ(hits->front().headline_hits.size(), 1U);
  const auto [begin, end] = hits->front().headline_hits.front();
  EXPECT_EQ(hits->front().article.headline.substr(begin, end - begin), "劳动模范");
}

TEST(Synonyms, AreHitsWhereOneAsksForThem) {
  const TestIndex index(archive());
  EXPECT_THAT(index.find("~劳模"), ElementsAre("synonym"));
  EXPECT_THAT(index.find("~产业工人队伍建设改革"), ElementsAre("reform"));
  EXPECT_THAT(index.find("~象棋"), ElementsAre("other"));
}

TEST(Synonyms, AreShown) {
  const auto list = expansions(typed("~劳模 市总工会 象棋"));
  ASSERT_EQ(list.size(), 2U);
  EXPECT_EQ(list[0].word, "劳模");
  EXPECT_TRUE(list[0].asked);
  EXPECT_THAT(list[0].synonyms, Contains("劳动模范"));
  EXPECT_EQ(list[1].word, "市总工会");
  EXPECT_FALSE(list[1].asked);
  EXPECT_THAT(list[1].synonyms, ElementsAre("市总"));
}

TEST(Synonyms, GoBothWays) {
  for (const char* word : {"劳模", "产改", "市总", "职代会"}) {
    const auto others = synonyms_of(word);
    ASSERT_FALSE(others.empty()) << word;
    for (const auto other : others) EXPECT_THAT(synonyms_of(other), Contains(word));
  }
}

TEST(NothingFound, NamesTheNearestQueryThatHasHits) {
  std::vector<Sketch> sketches = archive();
  sketches[0].date = "2023";
  const TestIndex index(sketches);
  const auto nearest = [&](const std::string& query) {
    const auto results = index.searcher().search(typed(query), Sort::Relevance, 0, 10);
    EXPECT_EQ(results->matched, 0) << query;
    return results->nearest ? to_text(results->nearest->query) + " " + std::to_string(results->nearest->matched) : "";
  };
  EXPECT_EQ(nearest("浙江 疗休养 日期:2024"), "浙江 疗休养 1");
  EXPECT_EQ(nearest("劳模"), "~劳模 1");
  EXPECT_EQ(nearest("浙江疗休养职工"), "浙江 疗休养 职工 1");
  EXPECT_EQ(nearest("疗休养 火星"), "疗休养 2");
  EXPECT_EQ(nearest("火星"), "");
}

TEST(Ranking, PutsHeadlineBeforeLeadBeforeBody) {
  const std::string filler = "各级工会开展多种活动。";
  Sketch lead = note("lead", "一则消息", "本报讯 疗休养开始了。");
  lead.paragraphs.emplace_back(page::Role::Body, filler);
  Sketch body = note("body", "一则消息", "本报讯 " + filler);
  body.paragraphs.emplace_back(page::Role::Body, "疗休养开始了。");
  const TestIndex index({body, lead, note("headline", "疗休养开始了", "本报讯 " + filler)});
  EXPECT_THAT(index.find("疗休养"), ElementsAre("headline", "lead", "body"));
}

TEST(Ranking, PutsWordsCloseToEachOtherFirst) {
  const std::string filler = "各级工会开展多种活动，服务职工群众，推动企业发展，受到欢迎。";
  const TestIndex index({note("apart", "消息", "劳模来了。" + filler + filler + "职工参加培训。"),
                         note("close", "消息", "劳模参加培训。" + filler + filler + "职工来了。")});
  EXPECT_THAT(index.find("劳模 培训"), ElementsAre("close", "apart"));
}

TEST(Ranking, PutsNearCopiesBehindWhatIsNew) {
  const std::string story =
      "疗休养启动仪式昨日在湖边举行，三百名一线职工从这里出发，前往山区休息一周，工会为他们准备了"
      "体检、讲座和手工课，费用由工会与企业共同承担，职工们说这是多年的心愿。";
  const TestIndex index({note("first", "疗休养启动", story), note("copy", "疗休养启动", story + "（记者供图）"),
                         note("other", "消息", "一家企业谈到疗休养。")});
  const auto found = index.find("疗休养");
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[1], "other");
}

}  // namespace
}  // namespace gongwen::search
