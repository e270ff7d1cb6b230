// In which order results stand when a column of a table is what they are sorted by.
#include "search/searcher.h"
#include "text/collation.h"
#include "unit/search/corpus.h"

#include <algorithm>
#include <array>
#include <random>
#include <tuple>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::search {
namespace {

using testing::ElementsAre;

TEST(Sort, HasAWordForEachThatIsReadBack) {
  for (const std::string& word : sort_names()) EXPECT_EQ(name(*sort_named(word)), word);
  EXPECT_FALSE(sort_named("colour"));
}

TEST(Sort, PutsHeadlinesInTheOrderOfPinyinAndNumbersInThatOfTheirValue) {
  const TestIndex index({note("zhou", "舟山的渡口", "一"), note("ten", "第10期夜校", "一"),
                         note("an", "安吉的竹海", "一"), note("two", "第2期夜校", "一"),
                         note("quoted", "“菜把式”进城", "一"), note("latin", "ABC", "一")});
  EXPECT_THAT(index.find("", Sort::Headline), ElementsAre("an", "quoted", "two", "ten", "zhou", "latin"));
  EXPECT_THAT(index.find("", Sort::HeadlineLast), ElementsAre("latin", "zhou", "ten", "two", "quoted", "an"));
}

TEST(Sort, PutsWhatHasNoValueAtTheEndEitherWay) {
  Sketch paper = note("paper", "有报纸", "一");
  paper.paper = "镜湖工友报";
  const TestIndex index({note("none", "没有报纸", "一"), paper});
  for (const Sort sort : {Sort::Paper, Sort::PaperLast})
    EXPECT_THAT(index.find("", sort), ElementsAre("paper", "none"));
}

TEST(Sort, IsAsBySortingAllOfThem) {
  constexpr std::array<const char*, 4> papers{"镜湖工友报", "东海工人报", "江城职工报", ""};
  constexpr std::array<const char*, 4> codes{"330100", "110000", "620500", ""};
  constexpr std::array<const char*, 5> dates{"2023-04-28", "2021", "2024-01", "2023-04-29", ""};
  constexpr std::array<const char*, 3> topics{"疗休养", "劳模工匠", ""};
  std::mt19937 random(1919);
  const auto pick = [&](const auto& choices) { return std::string(choices[random() % choices.size()]); };
  std::vector<Sketch> sketches;
  for (int i = 0; i < 60; ++i) {
    Sketch one = note("n" + std::to_string(1000 + i), "第" + std::to_string(random() % 30) + "期", "夜校");
    one.paper = pick(papers);
    if (const auto code = pick(codes); !code.empty()) one.regions = {code, "000000"};
    if (const auto topic = pick(topics); !topic.empty()) one.topics = {topic, "就业创业"};
    one.date = pick(dates);
    if (random() % 4 != 0) one.page_no = std::to_string(1 + random() % 12);
    sketches.push_back(one);
  }
  const TestIndex index(sketches);
  const auto key = [](const Sketch& one, Sort sort) -> std::string {
    switch (sort) {
      case Sort::Headline:
      case Sort::HeadlineLast: return text::collation_key(one.paragraphs[0].second);
      case Sort::Region:
      case Sort::RegionLast: return one.regions.empty() ? "" : one.regions[0];
      case Sort::Paper:
      case Sort::PaperLast: return text::collation_key(one.paper);
      case Sort::Page:
      case Sort::PageLast: return one.page_no.empty() ? "" : std::to_string(100 + std::stoi(one.page_no));
      default: return one.topics.empty() ? "" : text::collation_key(one.topics[0]);
    }
  };
  const auto date = [](const Sketch& one) {
    return one.date.empty() ? std::string() : (one.date + "-00-00").substr(0, 10);
  };
  for (const auto& [rising, falling] : {std::pair{Sort::Headline, Sort::HeadlineLast},
                                        {Sort::Region, Sort::RegionLast},
                                        {Sort::Paper, Sort::PaperLast},
                                        {Sort::Page, Sort::PageLast},
                                        {Sort::Topic, Sort::TopicLast}}) {
    for (const Sort sort : {rising, falling}) {
      auto expected = sketches;
      std::stable_sort(expected.begin(), expected.end(), [&](const Sketch& a, const Sketch& b) {
        const auto x = key(a, sort);
        const auto y = key(b, sort);
        if (x.empty() != y.empty()) return y.empty();
        if (x != y) return (x < y) == (sort == rising);
        return date(a) > date(b);
      });
      std::vector<std::string> order;
      for (const Sketch& one : expected) order.push_back(one.id);
      EXPECT_EQ(index.find("", sort), order) << name(sort);
      EXPECT_EQ(index.find("夜校", sort), order) << name(sort);
      auto searcher = index.searcher();
      for (std::size_t k = 0; k < order.size(); ++k) {
        EXPECT_EQ(searcher.place(typed("夜校"), sort, order[k]).value(), k) << name(sort);
      }
    }
  }
}

TEST(Sort, ByRelevanceIsTheSameBeforeTheMatchesAreCountedAndBehindAndPageByPage) {
  constexpr std::array<const char*, 7> characters{"工", "会", "夜", "开", "课", "船", "坞"};
  std::mt19937 random(64);
  const auto pick = [&](const auto& choices) { return choices[random() % choices.size()]; };
  std::vector<Sketch> sketches;
  for (int i = 0; i < 150; ++i) {
    std::string text;
    for (std::size_t k = 5 + random() % 60; k > 0; --k) text += pick(characters);
    sketches.push_back(note("n" + std::to_string(i), "第" + std::to_string(i) + "期", text));
    if (random() % 3 == 0) sketches.back().regions = {"330100", "000000"};
  }
  const TestIndex index(sketches);
  for (const char* text :
       {"会", "会 课", "夜 或 船坞", "工会", "工 -坞", "会 地区:浙江", "标题:期 开", "工 近/2 会", "工会 先后/9 课",
        "至少2 会", "正文:课 夜", "夜 同句 课", "(开 近/3 会) 或 船坞", "工 -(夜 近/1 开)"}) {
    const Query query = typed(text);
    const std::vector<std::string> all = ids(*index.searcher().search(query, Sort::Relevance, 0, 60));
    EXPECT_GE(all.size(), 5U) << text;
    for (const std::size_t limit : {7U, 50U, 60U}) {
      const auto best = index.searcher().best_matches(query, limit);
      EXPECT_EQ(ids(*best), std::vector(all.begin(), all.begin() + static_cast<long>(std::min(limit, all.size()))))
          << text;
    }
    auto counted = index.searcher();
    const auto newest = counted.search(query, Sort::Newest, 0, 10);
    EXPECT_EQ(ids(*counted.search(query, Sort::Relevance, 0, 60)), all) << text;
    auto paged = index.searcher();
    std::vector<std::string> pages;
    for (std::size_t offset = 0; offset < 60; offset += 20) {
      const auto page = paged.search(query, Sort::Relevance, offset, 20);
      EXPECT_EQ(page->matched, newest->matched) << text;
      for (const std::string& id : ids(*page)) pages.push_back(id);
    }
    EXPECT_EQ(pages, all) << text;
  }
}

TEST(BestMatches, AreNoneOfAQueryWithoutClausesAndOfOneThatFindsNothing) {
  const TestIndex index({note("a", "夜校开课", "一")});
  EXPECT_TRUE(index.searcher().best_matches(typed(""), 50)->empty());
  EXPECT_TRUE(index.searcher().best_matches(typed("报纸:镜湖工友报"), 50)->empty());
  EXPECT_TRUE(index.searcher().best_matches(typed("渡口"), 50)->empty());
}

TEST(Sort, TakesAnyPartOfWhatIsThereHoweverMuchIsWanted) {
  const TestIndex index({note("a", "夜校开课", "一"), note("b", "夜校", "一"), note("c", "夜校招生", "一")});
  for (const std::size_t limit : {std::size_t{1} << 32U, SIZE_MAX}) {
    EXPECT_EQ(index.searcher().search(typed("夜校"), Sort::Relevance, 1, limit)->hits.size(), 2U);
    EXPECT_EQ(index.searcher().best_matches(typed("夜校"), limit)->size(), 3U);
  }
  EXPECT_TRUE(index.searcher().search(typed("夜校"), Sort::Relevance, SIZE_MAX, 10)->hits.empty());
}

TEST(BestMatches, StopWhenAsked) {
  const TestIndex index({note("a", "夜校开课", "一")});
  std::stop_source stop;
  stop.request_stop();
  for (const char* text : {"夜校", "校", "夜校开课"}) {
    const auto stopped = index.searcher().best_matches(typed(text), 50, stop.get_token());
    ASSERT_FALSE(stopped) << text;
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
  }
}

TEST(Sort, KnowsNoPlaceOfWhatDoesNotMatchNorByRelevance) {
  const TestIndex index({note("a", "夜校开课", "一"), note("b", "渡口添椅", "一")});
  auto searcher = index.searcher();
  EXPECT_EQ(searcher.place(typed("夜校"), Sort::Newest, "a").value(), 0U);
  EXPECT_EQ(searcher.place(typed("夜校"), Sort::Newest, "b").value(), std::nullopt);
  EXPECT_EQ(searcher.place(typed("夜校"), Sort::Newest, "没有").value(), std::nullopt);
  EXPECT_EQ(searcher.place(typed("夜校"), Sort::Relevance, "a").value(), std::nullopt);
  EXPECT_EQ(searcher.place({}, Sort::Relevance, "b").value(), 1U);
}

}  // namespace
}  // namespace gongwen::search
