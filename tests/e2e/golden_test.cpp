// Chinese queries through the terminal.
#include "e2e/program.h"
#include "support/golden_queries.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

class Golden : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    archive = std::make_unique<TestArchive>();
    ASSERT_EQ((*archive)({"import", sample_pages}).exit_code, 0);
    for (const Json& hit : json_lines((*archive)({"search", "", "--json", "--limit", "10000"}).out)) {
      std::vector<std::string>& paragraphs = texts.emplace_back();
      for (const Json& paragraph : hit.at("paragraphs")) paragraphs.push_back(paragraph.at(1));
    }
  }
  static void TearDownTestSuite() {
    archive.reset();
    texts.clear();
  }

  static int count(const std::string& query) {
    const Ended counted = (*archive)({"search", "--count", "--", query});
    EXPECT_EQ(counted.exit_code, 0) << query << counted.err;
    return counted.out.empty() ? -1 : std::stoi(counted.out);
  }

  static int scan(const std::string& literal) {
    return static_cast<int>(std::count_if(texts.begin(), texts.end(), [&](const auto& paragraphs) {
      return std::any_of(paragraphs.begin(), paragraphs.end(),
                         [&](const std::string& text) { return text.find(literal) != std::string::npos; });
    }));
  }

  static std::unique_ptr<TestArchive> archive;
  static std::vector<std::vector<std::string>> texts;
};
std::unique_ptr<TestArchive> Golden::archive;
std::vector<std::vector<std::string>> Golden::texts;

TEST_F(Golden, LiteralsCountWhatAScanCounts) {
  // Characters that no Traditional page of the sample writes otherwise.
  for (const std::string literal : {"疗休养", "工会", "集体协商", "劳模", "矿工", "的", "人", "茶", "工会主席",
                                    "户外劳动者", "元。", "本报讯", "一千二百", "工 会"}) {
    if (scan(literal) == 0) continue;
    EXPECT_GE(count(literal), scan(literal)) << literal;
  }
  for (const std::string literal : {"矿工", "茶", "人", "小", "山", "水泥", "天,", "火星人"}) {
    EXPECT_EQ(count("\"" + literal + "\""), scan(literal)) << literal;
  }
}

TEST_F(Golden, SpellingsCountAlike) {
  EXPECT_EQ(count("療休養"), count("疗休养"));
  EXPECT_EQ(count("ＡＩ"), count("ai"));
  EXPECT_EQ(count("勞動者"), count("劳动者"));
  EXPECT_EQ(count("地区：浙江"), count("region:330000"));
}

TEST_F(Golden, TheLanguageAddsUp) {
  const int all = count("");
  EXPECT_EQ(count("矿工") + count("非 矿工"), all);
  EXPECT_EQ(count("矿工 或 茶") + count("矿工 茶"), count("矿工") + count("茶"));
  EXPECT_EQ(count("矿工 -茶") + count("矿工 茶"), count("矿工"));
  EXPECT_LE(count("工会 近/5 职工"), count("工会 同段 职工"));
  EXPECT_LE(count("工会 先后/5 职工"), count("工会 近/5 职工"));
  EXPECT_LE(count("工会 同句 职工"), count("工会 同段 职工"));
  EXPECT_LE(count("工会 同段 职工"), count("工会 职工"));
  EXPECT_LE(count("至少3 工会"), count("至少2 工会"));
  EXPECT_LE(count("标题:矿工"), count("矿工"));
  EXPECT_GE(count("~产改"), 2);
}

TEST_F(Golden, ConcordanceSuggestionsAndSimilarArticlesAnswer) {
  const auto lines = json_lines((*archive)({"kwic", "疗休养", "--width", "5", "--json"}).out);
  ASSERT_FALSE(lines.empty());
  for (const Json& line : lines) EXPECT_EQ(line.at("node"), "疗休养");
  const auto suggested = json_lines((*archive)({"suggest", "lxy", "--json"}).out);
  ASSERT_FALSE(suggested.empty());
  EXPECT_EQ(suggested.front().at("text"), "疗休养");
  const auto similar = json_lines((*archive)({"similar", lines.front().at("id"), "--json"}).out);
  ASSERT_FALSE(similar.empty());
  EXPECT_FALSE(similar.front().at("words").empty());
}

TEST_F(Golden, NothingFoundNamesTheNearestQuery) {
  const Ended nothing = (*archive)({"search", "疗休养 火星人"});
  EXPECT_THAT(nothing.err, testing::HasSubstr("nearest that has: 疗休养"));
}

class GoldenQueries : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    archive = std::make_unique<TestArchive>();
    for (const auto& [name, text] : test::golden_pages) archive->folder().write("版/" + name, text);
    ASSERT_EQ((*archive)({"import", archive->folder().path() / "版"}).exit_code, 0);
  }
  static void TearDownTestSuite() { archive.reset(); }

  static std::vector<std::string> headlines(const Ended& run) {
    EXPECT_EQ(run.exit_code, 0) << run.err;
    std::vector<std::string> list;
    for (const Json& hit : json_lines(run.out)) list.push_back(hit.at("headline"));
    return list;
  }

  static std::unique_ptr<TestArchive> archive;
};
std::unique_ptr<TestArchive> GoldenQueries::archive;

TEST_F(GoldenQueries, FindTheseArticlesInTheTerminal) {
  for (const test::GoldenQuery& golden : test::golden_queries) {
    const std::string typed(golden.typed);
    EXPECT_EQ(headlines((*archive)({"search", "--json", "--no-partial", "--sort", "oldest", "--", typed})),
              golden.headlines)
        << typed;
  }
}

TEST_F(GoldenQueries, FindTheseArticlesAsSavedSearches) {
  for (const test::GoldenQuery& golden : test::golden_queries) {
    const std::string typed(golden.typed);
    ASSERT_EQ((*archive)({"saved", "save", "问", "--", typed}).exit_code, 0) << typed;
    std::vector<std::string> found = headlines((*archive)({"saved", "look", "问", "--all", "--json"}));
    std::reverse(found.begin(), found.end());  // The newest come first.
    EXPECT_EQ(found, golden.headlines) << typed;
  }
}

}  // namespace
}  // namespace gongwen::e2e
