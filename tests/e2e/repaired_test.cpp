// Whoever searches, reads or exports meets the repaired text; whoever asks for the page, its bytes as they came.

#include "e2e/program.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

using testing::HasSubstr;
using testing::Not;

// Lines 3 and 4 are one paragraph, cut in a word by a column; line 5 has a space in a word; line 7 repeats line 5.
const std::string page =
    "渡口的灯塔修好了\n\n"
    "本报讯(记者林渡)芦花渡的灯塔昨晚重新点亮。守塔人沈阿海撑了三十年船,今年春天被评为全省劳\n"
    "动模范,又收了两名年轻渡工做徒弟,说要把这盏灯守下去。\n"
    "县总工 会为灯塔换了铜铃和灯罩,往后风雨夜里,渡船也能看清码头的石阶。\n\n"
    "县总工 会为灯塔换了铜铃和灯罩,往后风雨夜里,渡船也能看清码头的石阶。\n";
const std::string joined = "被评为全省劳动模范,又收了两名年轻渡工";
const std::string closed = "县总工会为灯塔换了铜铃";

std::size_t times(const std::string& text, const std::string& words) {
  std::size_t count = 0;
  for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + words.size())) ++count;
  return count;
}

// One paragraph again, no space in the word, and what was given twice once.
void expect_repaired(const std::string& text) {
  EXPECT_EQ(times(text, joined), 1U) << text;
  EXPECT_EQ(times(text, closed), 1U) << text;
  EXPECT_THAT(text, Not(HasSubstr("总工 会")));
}

class RepairedText : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    archive = std::make_unique<TestArchive>();
    const auto file = archive->folder().write("江南工友报_2018-07-02_01版.txt", page);
    const Ended run = (*archive)({"import", file});
    ASSERT_EQ(run.exit_code, 0) << run.err;
    const auto hits = json_lines((*archive)({"search", "灯塔", "--json"}).out);
    ASSERT_EQ(hits.size(), 1U) << "the page holds one article";
    id = hits.front().at("id");
  }
  static void TearDownTestSuite() { archive.reset(); }

  [[nodiscard]] static Ended run(std::vector<std::string> arguments) { return (*archive)(std::move(arguments)); }
  [[nodiscard]] static std::string exported(const std::string& format) {
    const auto file = archive->folder().path() / ("渡口." + format);
    const Ended ended = run({"export", "", "--format", format, "--output", file});
    EXPECT_EQ(ended.exit_code, 0) << ended.err;
    return bytes_of(file);
  }

  inline static std::unique_ptr<TestArchive> archive;
  inline static std::string id;
};

TEST_F(RepairedText, IsSearched) {
  for (const std::string words : {"全省劳动模范", "劳动模范,又收了", "县总工会", "总工会为灯塔"}) {
    EXPECT_EQ(run({"search", words, "--count"}).out, "1\n") << words;
  }
  EXPECT_EQ(run({"search", "\"总工 会为\"", "--count"}).out, "0\n") << "the space is gone";
}

TEST_F(RepairedText, IsWhatSnippetsShow) {
  for (const std::string words : {"劳动模范,又收了", "总工会为灯塔"}) {
    const auto hits = json_lines(run({"search", words, "--json"}).out);
    ASSERT_EQ(hits.size(), 1U) << words;
    const Json& snippet = hits.front().at("snippet");
    const std::string text = snippet.at("text");
    ASSERT_EQ(snippet.at("hits").size(), 1U) << "shown once: " << text;
    const auto [begin, end] = snippet.at("hits").at(0).get<std::pair<std::size_t, std::size_t>>();
    EXPECT_EQ(text.substr(begin, end - begin), words);
  }
}

TEST_F(RepairedText, IsShown) {
  expect_repaired(run({"show", id}).out);
  const Json article = Json::parse(run({"show", id, "--json"}).out);
  expect_repaired(article.at("body"));
  expect_repaired(article.at("paragraphs").dump(-1, ' ', false));
}

TEST_F(RepairedText, IsExportedAsCsv) { expect_repaired(exported("csv")); }

TEST_F(RepairedText, IsExportedAsJsonLines) {
  const auto articles = json_lines(exported("jsonl"));
  ASSERT_EQ(articles.size(), 1U);
  expect_repaired(articles.front().at("body"));
}

TEST_F(RepairedText, StillOwnsEveryLineOfThePage) {
  Json lines = Json::parse(run({"show", id, "--json"}).out).at("lines");
  std::sort(lines.begin(), lines.end());
  EXPECT_EQ(lines, Json(non_blank_lines(page)));
}

}  // namespace
}  // namespace gongwen::e2e
