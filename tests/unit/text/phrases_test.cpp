#include "text/phrases.h"

#include <algorithm>
#include <random>
#include <string>
#include <tuple>

#include <gtest/gtest.h>

namespace gongwen::text {
namespace {

using Found = std::vector<std::tuple<std::size_t, std::size_t, std::uint32_t>>;

Found found(const PhraseTable& table, std::string_view text) {
  Found result;
  for (const PhraseTable::Hit& hit : table.find(text)) result.emplace_back(hit.begin, hit.end, hit.value);
  return result;
}

TEST(PhraseTable, FindsOverlappingPhrasesTheLongerFirst) {
  const PhraseTable table({{"海南", 1}, {"海南省", 2}, {"南省", 3}});
  EXPECT_EQ(found(table, "去海南省"), (Found{{3, 12, 2}, {3, 9, 1}, {6, 12, 3}}));
}

TEST(PhraseTable, GivesEveryValueOfAPhrase) {
  const PhraseTable table({{"互助", 4}, {"互助", 9}});
  EXPECT_EQ(found(table, "互助"), (Found{{0, 6, 4}, {0, 6, 9}}));
}

TEST(PhraseTable, FindsNothingInAnEmptyText) {
  const PhraseTable table({{"工会", 1}});
  EXPECT_TRUE(table.find("").empty());
  EXPECT_TRUE(table.find("工").empty());
}

// The slow reference: every phrase at every place.
TEST(PhraseTable, FindsWhatALookAtEveryPlaceFinds) {
  std::mt19937 random(20240501);
  const std::vector<std::string> letters{"工", "会", "省", "市", "a"};
  const auto word = [&](std::size_t length) {
    std::string text;
    for (std::size_t i = 0; i < length; ++i) text += letters[random() % letters.size()];
    return text;
  };
  for (int round = 0; round < 200; ++round) {
    std::vector<std::string> words;
    while (words.size() < 12) {
      std::string candidate = word(2 + random() % 3);
      if (candidate.size() >= PhraseTable::shortest()) words.push_back(std::move(candidate));
    }
    std::vector<std::pair<std::string_view, std::uint32_t>> phrases;
    for (std::size_t i = 0; i < words.size(); ++i) phrases.emplace_back(words[i], static_cast<std::uint32_t>(i));
    const std::string text = word(40);
    Found expected;
    for (std::size_t at = 0; at < text.size(); ++at) {
      for (const auto& [phrase, value] : phrases) {
        if (std::string_view(text).substr(at).starts_with(phrase)) expected.emplace_back(at, at + phrase.size(), value);
      }
    }
    Found actual = found(PhraseTable(phrases), text);
    std::sort(expected.begin(), expected.end());
    std::sort(actual.begin(), actual.end());
    EXPECT_EQ(actual, expected) << text;
  }
}

}  // namespace
}  // namespace gongwen::text
