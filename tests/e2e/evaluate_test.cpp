// gongwenctl evaluate: the scores of splitting, and the floors under them.

#include "e2e/program.h"
#include "text/decode.h"

#include <cmath>
#include <map>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

/// The sample's pages and gold tables side by side under their stems, the pages in UTF-8.
class FlatSample {
 public:
  FlatSample() {
    for (const std::string& row : lines_of(bytes_of(sample_gold / "index.tsv"))) {
      const auto cells = cells_of(row);
      folder_.write("pages/" + cells.at(0) + ".txt", text::decode(bytes_of(sample_pages / cells.at(1))).value().text);
      folder_.write("gold/" + cells.at(0) + ".tsv", bytes_of(sample_gold / (cells.at(0) + ".tsv")));
      ++pages_;
    }
  }
  [[nodiscard]] std::string pages() const { return folder_.path() / "pages"; }
  [[nodiscard]] std::string gold() const { return folder_.path() / "gold"; }
  [[nodiscard]] int count() const { return pages_; }
  [[nodiscard]] const TemporaryFolder& folder() const { return folder_; }

 private:
  TemporaryFolder folder_;
  int pages_ = 0;
};

using Figures = std::map<std::string, double>;

// By page, and TOTAL.
std::map<std::string, Figures> evaluated(const FlatSample& sample) {
  const Ended run = gongwenctl({"evaluate", sample.pages(), sample.gold()});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  std::map<std::string, Figures> all;
  std::vector<std::string> names;
  for (const std::string& row : lines_of(run.out)) {
    const auto cells = cells_of(row);
    if (names.empty()) {
      names = cells;
      continue;
    }
    EXPECT_EQ(cells.size(), names.size()) << row;
    for (std::size_t i = 1; i < cells.size(); ++i) all[cells[0]][names.at(i)] = std::stod(cells[i]);
  }
  EXPECT_EQ(static_cast<int>(all.size()), sample.count() + 1);
  return all;
}

TEST(Evaluate, FindsThePagesByTheIndexOfTheGold) {
  const FlatSample sample;
  const Ended flat = gongwenctl({"evaluate", sample.pages(), sample.gold()});
  const Ended listed = gongwenctl({"evaluate", sample_pages.string(), sample_gold.string()});
  EXPECT_EQ(listed.exit_code, 0) << listed.err;
  EXPECT_THAT(lines_of(listed.out), testing::UnorderedElementsAreArray(lines_of(flat.out)));
}

// Floors a little below what the splitter reaches, so that a change for the worse is seen. Raise them with it.
TEST(Evaluate, SplitsTheSampleArchiveNoWorseThanBefore) {
  const FlatSample sample;
  const Figures total = evaluated(sample)["TOTAL"];
  EXPECT_EQ(total.at("lost"), 0);
  EXPECT_GE(total.at("bF"), 0.95);
  EXPECT_GE(total.at("exF"), 0.80);
  EXPECT_GE(total.at("hdF"), 0.96);
  EXPECT_GE(total.at("role"), 0.97);
  EXPECT_GE(total.at("order"), 0.93);
  EXPECT_GE(total.at("jump"), 0.70);
}

TEST(Evaluate, TellsByTenthsOfConfidenceHowMuchIsRight) {
  const Ended run = gongwenctl({"evaluate", "--reliability", sample_pages.string(), sample_gold.string()});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  const auto rows = lines_of(run.out);
  ASSERT_EQ(rows.size(), 23U);
  EXPECT_EQ(rows[0], "what\tfrom\tto\tcount\tsaid\tright");
  for (const std::string what : {"join", "article"}) {
    double counted = 0;
    const std::size_t first = what == "join" ? 1 : 12;
    for (std::size_t i = 0; i <= 10; ++i) {
      const auto cells = cells_of(rows[first + i]);
      ASSERT_EQ(cells.size(), 6U) << rows[first + i];
      EXPECT_EQ(cells[0], what);
      const double from = std::stod(cells[1]);
      const double to = std::stod(cells[2]);
      const double count = std::stod(cells[3]);
      const double said = std::stod(cells[4]);
      EXPECT_TRUE(count == 0 || (from - 0.0005 <= said && said <= to + 0.0005)) << rows[first + i];
      if (i < 10) {
        EXPECT_NEAR(to - from, 0.1, 1e-9);
        counted += count;
      } else {
        EXPECT_EQ(count, counted) << "the last row is of all";
        EXPECT_GT(count, 0);
      }
    }
  }
}

TEST(Evaluate, NamesAPageWithoutItsText) {
  const TemporaryFolder folder;
  folder.write("gold/没有正文.tsv", "1\ta\theadline\t1\t\n");
  std::filesystem::create_directory(folder.path() / "pages");
  const Ended run = gongwenctl({"evaluate", folder.path() / "pages", folder.path() / "gold"});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.err, testing::HasSubstr("没有正文"));
}

TEST(Evaluate, NamesAFolderThatIsNotThere) {
  const Ended run = gongwenctl({"evaluate", "/没有/pages", "/没有/gold"});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_EQ(run.out, "");
  EXPECT_THAT(run.err, testing::HasSubstr("/没有/gold"));
}

// Against a scorer that shares no line of code with ours, where there is one beside the project.
TEST(Evaluate, GivesTheFiguresOfTheIndependentScorer) {
  const std::filesystem::path scorer = GONGWEN_SOURCE_DIR "/../shared/score_blocks.py";
  if (!std::filesystem::exists(scorer)) GTEST_SKIP() << scorer << " is not there";
  if (!is_available("python3")) GTEST_SKIP() << "there is no python3";
  const FlatSample sample;
  for (const auto& page : std::filesystem::directory_iterator(sample.pages())) {
    sample.folder().write("found" / page.path().stem() += ".tsv", gongwenctl({"parse", page.path()}).out);
  }
  const Ended run = run_program(
      "python3", {scorer, "--json", "--src", sample.pages(), sample.gold(), sample.folder().path() / "found"});
  ASSERT_EQ(run.exit_code, 0) << run.err;
  Json theirs = Json::parse(run.out);
  theirs["pages"]["TOTAL"] = theirs["total"]["all"];
  const std::map<std::string, std::string> renamed = {{"gold", "articles"}, {"pred", "predicted"}};
  for (const auto& [page, figures] : evaluated(sample)) {
    for (const auto& [name, value] : figures) {
      const auto other = renamed.find(name);
      const double expected = theirs["pages"][page].at(other == renamed.end() ? name : other->second);
      EXPECT_NEAR(value, expected, 0.00051) << name << " of " << page;
    }
  }
}

}  // namespace
}  // namespace gongwen::e2e
