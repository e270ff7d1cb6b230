// gongwenctl parse: what scripts and measurements rely on.

#include "e2e/program.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string page = sample_pages / "江城职工报_2021-09-14_01版.txt";
const std::string other_page = sample_pages / "江城职工报_2021-09-14_04版.txt";

const std::set<std::string> roles = {"label", "kicker",  "headline", "subtitle", "standfirst", "byline",
                                     "body",  "section", "caption",  "credit",   "note"};
const std::set<std::string> kinds = {"news", "photo", "feature", "document", "continuation"};

bool is_text_or_null(const Json& value) { return value.is_string() || value.is_null(); }

TEST(Parse, PrintsARowForEachNonBlankLineInTheirOrder) {
  const Ended run = gongwenctl({"parse", page});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_EQ(run.err, "");
  std::vector<int> numbers;
  std::map<std::string, std::set<int>> orders;
  for (const std::string& row : lines_of(run.out)) {
    const auto cells = cells_of(row);
    ASSERT_EQ(cells.size(), 4U) << row;
    numbers.push_back(std::stoi(cells[0]));
    EXPECT_TRUE(roles.contains(cells[2])) << row;
    EXPECT_TRUE(orders[cells[1]].insert(std::stoi(cells[3])).second) << "this place in its article is taken: " << row;
  }
  EXPECT_EQ(numbers, non_blank_lines(bytes_of(page)));
  for (const auto& [article, places] : orders) {
    EXPECT_EQ(*places.begin(), 1) << article;
    EXPECT_EQ(*places.rbegin(), static_cast<int>(places.size())) << article << " has a gap in its order";
  }
}

TEST(Parse, PutsAFileRowBeforeEachOfSeveralFiles) {
  const Ended run = gongwenctl({"parse", page, other_page});
  EXPECT_EQ(run.exit_code, 0);
  std::vector<std::string> files;
  std::string first;
  for (const std::string& row : lines_of(run.out)) {
    if (row.starts_with("# ")) files.push_back(row);
    if (files.size() == 1 && !row.starts_with("# ")) first += row + "\n";
  }
  EXPECT_THAT(files, ElementsAre("# " + page, "# " + other_page));
  EXPECT_EQ(first, gongwenctl({"parse", page}).out);
}

TEST(Parse, PrintsTheSameTwice) {
  EXPECT_EQ(gongwenctl({"parse", sample_pages}).out, gongwenctl({"parse", sample_pages}).out);
  EXPECT_EQ(gongwenctl({"parse", "--json", page}).out, gongwenctl({"parse", "--json", page}).out);
}

TEST(Parse, GivesArticlesAsJsonWithTheFieldsOfTheContract) {
  const Ended run = gongwenctl({"parse", "--json", sample_pages});
  ASSERT_EQ(run.exit_code, 0) << run.err;
  const auto articles = json_lines(run.out);
  EXPECT_GE(articles.size(), 100U);
  for (const Json& article : articles) {
    SCOPED_TRACE(article.value("id", "no id"));
    for (const char* field : {"id", "source", "body"}) EXPECT_TRUE(article.at(field).is_string()) << field;
    for (const char* field : {"label", "kicker", "headline", "subtitle", "standfirst", "agency", "paper", "page_no",
                              "continued_from_page"}) {
      EXPECT_TRUE(is_text_or_null(article.at(field))) << field;
      EXPECT_NE(article.at(field), Json("")) << field << ": what is not there is null";
    }
    EXPECT_TRUE(kinds.contains(article.at("kind").get<std::string>())) << article.at("kind");
    EXPECT_FALSE(article.at("lines").get<std::vector<int>>().empty());
    for (const char* field : {"truncated_start", "truncated_end"}) EXPECT_TRUE(article.at(field).is_boolean()) << field;

    const Json& date = article.at("issue_date");
    for (const char* field : {"value", "earliest", "latest"}) EXPECT_TRUE(is_text_or_null(date.at(field))) << field;
    for (const char* field : {"precision", "origin"}) EXPECT_TRUE(date.at(field).is_string()) << field;
    EXPECT_TRUE(date.contains("evidence"));
    for (const Json& byline : article.at("bylines")) {
      EXPECT_TRUE(byline.at("name").is_string());
      EXPECT_THAT(byline.at("role").get<std::string>(),
                  testing::AnyOf("记者", "通讯员", "特约记者", "特约通讯员", "摄影"));
    }
    for (const Json& region : article.at("regions")) {
      EXPECT_EQ(region.at("code").get<std::string>().size(), 6U);
      EXPECT_TRUE(region.at("province").is_string());
      for (const char* level : {"prefecture", "county"}) EXPECT_TRUE(is_text_or_null(region.at(level))) << level;
      EXPECT_TRUE(region.at("primary").is_boolean());
      EXPECT_TRUE(region.contains("evidence"));
    }
    EXPECT_LE(article.at("topics").size(), 4U);
    for (const Json& topic : article.at("topics")) {
      EXPECT_TRUE(topic.at("name").is_string());
      EXPECT_TRUE(topic.at("weight").is_number());
      EXPECT_FALSE(topic.at("evidence").empty());
    }
    for (const Json& event : article.at("event_dates")) {
      EXPECT_TRUE(event.at("text").is_string());
      EXPECT_TRUE(event.at("iso").is_string());
    }
  }
}

TEST(Parse, PutsEveryLineOfEverySamplePageIntoOneArticle) {
  std::map<std::string, std::vector<int>> lines;
  for (const Json& article : json_lines(gongwenctl({"parse", "--json", sample_pages}).out)) {
    auto& of_page = lines[article.at("source")];
    for (const int line : article.at("lines")) of_page.push_back(line);
  }
  int pages = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(sample_pages)) {
    if (entry.path().extension() != ".txt") continue;
    ++pages;
    auto& owned = lines[entry.path().string()];
    std::sort(owned.begin(), owned.end());
    // In GB18030 no byte of a character is a line feed or a space, so this holds there too.
    EXPECT_EQ(owned, non_blank_lines(bytes_of(entry.path()))) << entry.path();
  }
  EXPECT_GE(pages, 12);
}

TEST(Parse, NamesAPageThatCannotBeReadAndPrintsTheOthers) {
  const TemporaryFolder folder;
  const std::string empty = folder.write("空白.txt", "\n\n");
  const Ended run = gongwenctl({"parse", empty, page});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.err, testing::HasSubstr(empty));
  EXPECT_THAT(run.out, testing::HasSubstr("# " + page));
  EXPECT_EQ(run.out.find(empty), std::string::npos) << "data only";
}

TEST(Parse, LeavesNothingBehind) {
  const TemporaryFolder folder;
  const std::string archive = folder.path() / "无.gongwen";
  EXPECT_EQ(gongwenctl({"--archive", archive, "parse", page}).exit_code, 0);
  EXPECT_FALSE(std::filesystem::exists(archive));
}

}  // namespace
}  // namespace gongwen::e2e
