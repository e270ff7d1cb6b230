// Concordances, suggestions, similar articles.
#include "unit/search/corpus.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::search {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

Sketch dated(Sketch sketch, std::string date) {
  sketch.date = std::move(date);
  return sketch;
}

std::vector<std::string> lines(const Kwic& kwic) {
  std::vector<std::string> list;
  for (const KwicLine& line : kwic.lines) list.push_back(line.left + "[" + line.node + "]" + line.right);
  return list;
}

TEST(Kwic, ShowsEveryPlaceWithinItsParagraph) {
  const TestIndex index({dated(note("a", "劳模进校园", "五位勞模走上讲台，学生问劳模。"), "2024")});
  const auto kwic = index.searcher().kwic(typed("劳模"), 3, KwicSort::Date, 100);
  ASSERT_TRUE(kwic);
  EXPECT_THAT(lines(*kwic), ElementsAre("[劳模]进校园", "五位[勞模]走上讲", "学生问[劳模]。"));
  EXPECT_EQ(kwic->matched, 1);
  EXPECT_TRUE(kwic->complete);
  EXPECT_EQ(kwic->lines[1].article, "a");
  EXPECT_EQ(kwic->lines[1].date, "2024");
}

TEST(Kwic, SortsByEitherSideOrDate) {
  const TestIndex index({dated(note("a", "题", "丙劳模甲"), "2021"), dated(note("b", "题", "乙劳模丙"), "2023"),
                         dated(note("c", "题", "甲劳模乙"), "2022")});
  const auto sorted = [&](KwicSort sort) { return lines(*index.searcher().kwic(typed("劳模"), 1, sort, 100)); };
  EXPECT_THAT(sorted(KwicSort::Date), ElementsAre("乙[劳模]丙", "甲[劳模]乙", "丙[劳模]甲"));
  EXPECT_THAT(sorted(KwicSort::Left), ElementsAre("丙[劳模]甲", "乙[劳模]丙", "甲[劳模]乙"));
  EXPECT_THAT(sorted(KwicSort::Right), ElementsAre("乙[劳模]丙", "甲[劳模]乙", "丙[劳模]甲"));
}

TEST(Kwic, SaysWhenThereIsMore) {
  const TestIndex index({note("a", "题", "劳模劳模劳模")});
  const auto kwic = index.searcher().kwic(typed("劳模"), 2, KwicSort::Left, 2);
  ASSERT_TRUE(kwic);
  EXPECT_EQ(kwic->lines.size(), 2U);
  EXPECT_FALSE(kwic->complete);
}

class Suggestions : public testing::Test {
 protected:
  static std::vector<Sketch> sketches() {
    Sketch one = dated(note("one", "疗休养线路上新", "正文"), "2024");
    one.regions = {"330100"};
    one.topics = {"疗休养"};
    Sketch two = dated(note("two", "重庆职工的疗休养", "正文"), "2025");
    two.regions = {"500000"};
    return {one, two, note("three", "象棋比赛", "正文")};
  }
  TestIndex index{sketches()};

  std::vector<std::string> suggested(const std::string& typed, std::size_t limit = 10) {
    const auto list = index.searcher().suggest(typed, limit);
    std::vector<std::string> texts;
    for (const Suggestion& suggestion : *list) texts.push_back(suggestion.text);
    return texts;
  }
};

TEST_F(Suggestions, ComeByCharactersPinyinAndInitials) {
  for (const std::string typed : {"疗休", "療休", "liaoxiu", "lxy", "LXY", "ｌｘｙ"}) {
    EXPECT_THAT(suggested(typed), ElementsAre("疗休养", "疗休养线路上新", "重庆职工的疗休养")) << typed;
  }
}

TEST_F(Suggestions, KnowPlacesAndTheirSecondReadings) {
  EXPECT_THAT(suggested("hangz"), Contains("杭州市"));
  EXPECT_THAT(suggested("cq"), Contains("重庆市"));
  EXPECT_THAT(suggested("chongqing"), testing::AllOf(Contains("重庆市"), Contains("重庆职工的疗休养")));
}

// An article may have more than one, and what is looked up is folded.
TEST_F(Suggestions, NameReportersAsTheyArePrinted) {
  Sketch article = note("four", "夜校开课", "正文");
  article.reporters = {"Nora Lindqvist", "陳國強", "何以安"};
  index.put({article});
  EXPECT_THAT(suggested("nora"), ElementsAre("Nora Lindqvist"));
  for (const std::string typed : {"陈国", "陳國", "chenguo", "cgq"}) {
    EXPECT_THAT(suggested(typed), ElementsAre("陳國強")) << typed;
  }
  EXPECT_EQ(index.searcher().suggest("何以", 10).value().at(0).count, 1);
}

TEST_F(Suggestions, AreNoneForNothingAndNonsense) {
  EXPECT_THAT(suggested(""), IsEmpty());
  EXPECT_THAT(suggested("qqqq"), IsEmpty());
  EXPECT_EQ(suggested("l", 2).size(), 2U);
}

TEST(SuggestedNames, AreThoseThatALookAtEachNameFinds) {
  std::mt19937 random(7);
  const std::vector<std::string> characters = {"工", "会", "职", "疗", "休", "养"};
  const auto word = [&](std::size_t length) {
    std::string text;
    for (std::size_t i = 0; i < length; ++i) text += characters[random() % characters.size()];
    return text;
  };
  std::map<std::string, std::int64_t> names;
  std::vector<Sketch> sketches;
  for (int i = 0; i < 300; ++i) {
    Sketch sketch = note(std::to_string(i), "", "正文");
    sketch.topics = {word(1 + random() % 4)};
    ++names[sketch.topics.front()];
    sketches.push_back(std::move(sketch));
  }
  const TestIndex index(sketches);
  for (int i = 0; i < 100; ++i) {
    const std::string typed = word(1 + random() % 3);
    std::set<std::string> beginning;
    std::set<std::string> holding;
    for (const auto& [name, count] : names) {
      if (name.starts_with(typed)) {
        beginning.insert(name);
      } else if (name.find(typed) != std::string::npos) {
        holding.insert(name);
      }
    }
    const auto list = index.searcher().suggest(typed, 1000);
    ASSERT_TRUE(list);
    std::vector<Suggestion> found;
    std::copy_if(list->begin(), list->end(), std::back_inserter(found),
                 [](const Suggestion& one) { return one.kind == Suggestion::Kind::Topic; });
    ASSERT_EQ(found.size(), beginning.size() + holding.size()) << typed;
    for (std::size_t k = 0; k < found.size(); ++k) {
      EXPECT_TRUE((k < beginning.size() ? beginning : holding).contains(found[k].text))
          << typed << " " << found[k].text;
      EXPECT_EQ(found[k].count, names[found[k].text]);
      if (k > 0 && k != beginning.size()) {
        EXPECT_GE(found[k - 1].count, found[k].count) << typed;
      }
    }
  }
}

TEST(Similar, TellsWhy) {
  const std::string story =
      "疗休养启动仪式昨日在湖边举行，三百名一线职工从这里出发，前往山区休息一周，工会为他们准备了"
      "体检、讲座和手工课，费用由工会与企业共同承担。";
  Sketch first = note("first", "疗休养启动", story);
  first.topics = {"疗休养"};
  first.regions = {"330106"};
  Sketch copy = note("copy", "疗休养启动", story);
  Sketch cousin = note("cousin", "又一批职工去疗休养", "本报讯 手工课很受欢迎。");
  cousin.topics = {"疗休养"};
  cousin.regions = {"330102"};
  const TestIndex index({first, copy, cousin, note("other", "象棋比赛", "棋手对弈。")});
  const auto similar = index.searcher().similar("first", 10);
  ASSERT_TRUE(similar);
  ASSERT_EQ(similar->size(), 2U);
  EXPECT_EQ(similar->at(0).article.id, "copy");
  EXPECT_GT(similar->at(0).resemblance, 0.9);
  EXPECT_EQ(similar->at(1).article.id, "cousin");
  EXPECT_THAT(similar->at(1).words, Contains("疗休养"));
  EXPECT_THAT(similar->at(1).topics, ElementsAre("疗休养"));
  EXPECT_THAT(similar->at(1).regions, ElementsAre("杭州市"));
  EXPECT_LT(similar->at(1).resemblance, 0.5);
  EXPECT_EQ(index.searcher().similar("nobody", 10).error().code, ErrorCode::NotFound);
}

}  // namespace
}  // namespace gongwen::search
