#include "search/searcher.h"
#include "search/snippet.h"
#include "unit/search/corpus.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> marked(const std::string& query, const std::string& text) {
  std::vector<std::string> pieces;
  for (const auto& [begin, end] : find_hits(typed(query), text)) pieces.push_back(text.substr(begin, end - begin));
  return pieces;
}

TEST(FindHits, MarksEveryPlaceInOrder) {
  EXPECT_THAT(marked("工会 职工", "职工之家:工会服务职工"), ElementsAre("职工", "工会", "职工"));
  EXPECT_THAT(marked("不存在", "工会"), IsEmpty());
  EXPECT_THAT(marked("地区:浙江", "浙江"), IsEmpty());
}

TEST(FindHits, MergesWhereTheyOverlapButNotWhereTheyTouch) {
  EXPECT_THAT(marked("总工会 工会主席", "总工会主席"), ElementsAre("总工会主席"));
  EXPECT_THAT(marked("哈哈", "哈哈哈"), ElementsAre("哈哈哈"));
  EXPECT_THAT(marked("工会 主席", "工会主席"), ElementsAre("工会", "主席"));
}

TEST(FindHits, MarksTheSpellingOfTheSource) {
  EXPECT_THAT(marked("职工 5g", "職工用上５Ｇ"), ElementsAre("職工", "５Ｇ"));
  EXPECT_THAT(marked("m2", "占地80㎡"), ElementsAre("㎡"));
}

TEST(FindHits, StaysWithinAParagraph) { EXPECT_THAT(marked("工会", "工\n会"), IsEmpty()); }

Snippet snippet(const std::string& query, const std::string& text) {
  return make_snippet(find_hits(typed(query), text), text);
}

std::vector<std::string> shown(const Snippet& snippet) {
  std::vector<std::string> pieces;
  for (const auto& [begin, end] : snippet.hits) pieces.push_back(snippet.text.substr(begin, end - begin));
  return pieces;
}

std::string filler(int sentences) {
  std::string text;
  for (int i = 0; i < sentences; ++i) text += "第" + std::to_string(i) + "天大家照常上班，一切顺利。";
  return text;
}

TEST(Snippet, OfAShortTextIsTheText) {
  const Snippet whole = snippet("工会", "工会来了。\n大家欢迎工会。");
  EXPECT_EQ(whole.text, "工会来了。 大家欢迎工会。");
  EXPECT_THAT(shown(whole), ElementsAre("工会", "工会"));
}

TEST(Snippet, ShowsTheSentenceOfTheHit) {
  const Snippet found = snippet("疗休养", filler(30) + "首批疗休养职工出发。" + filler(30));
  EXPECT_THAT(found.text, testing::StartsWith("…首批疗休养职工出发。"));
  EXPECT_THAT(found.text, testing::EndsWith("…"));
  EXPECT_THAT(shown(found), ElementsAre("疗休养"));
}

TEST(Snippet, PrefersTheWindowWithMoreOfTheWords) {
  const Snippet found = snippet("劳模 培训", "劳模先行。" + filler(20) + "劳模参加培训。" + filler(20));
  EXPECT_THAT(shown(found), ElementsAre("劳模", "培训"));
}

TEST(Snippet, WithoutHitsIsTheBeginning) {
  const Snippet found = snippet("标题里的词", filler(30));
  EXPECT_THAT(found.text, testing::StartsWith("第0天"));
  EXPECT_THAT(found.hits, IsEmpty());
  EXPECT_EQ(snippet("工会", "").text, "");
}

TEST(Snippet, NeverCutsACharacter) {
  for (std::size_t lead = 0; lead < 120; ++lead) {
    const Snippet found =
        snippet("工会", std::string(lead, 'a') + filler(9) + "工会" + filler(9) + std::string(lead, 'b'));
    EXPECT_THAT(shown(found), ElementsAre("工会"));
    for (const std::string& piece : {found.text}) {
      for (std::size_t at = 0; at < piece.size();) {
        const auto byte = static_cast<unsigned char>(piece[at]);
        const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        ASSERT_NE(byte & 0xC0, 0x80) << "at " << at;
        at += length;
        ASSERT_LE(at, piece.size());
      }
    }
  }
}

}  // namespace
}  // namespace gongwen::search
