#include "exports/csv.h"

#include "unit/exports/csv_reader.h"

#include <algorithm>
#include <random>
#include <sstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::exports {
namespace {

using testing::ElementsAre;

std::string written(const Record& cells) {
  std::ostringstream out;
  write_csv_record(out, cells);
  return out.str();
}

TEST(Csv, WritesPlainCellsAsTheyAre) { EXPECT_EQ(written({"工会", "职工 之家", ""}), "工会,职工 之家,\r\n"); }

TEST(Csv, QuotesCommasQuotesAndLineEnds) {
  EXPECT_EQ(written({"一,二"}), "\"一,二\"\r\n");
  EXPECT_EQ(written({"他说\"好\""}), "\"他说\"\"好\"\"\"\r\n");
  EXPECT_EQ(written({"上\n下", "上\r\n下"}), "\"上\n下\",\"上\r\n下\"\r\n");
}

// A spreadsheet runs what begins so, even where it came out of a newspaper.
TEST(Csv, TakesTheForceOutOfFormulas) {
  for (const std::string formula :
       {"=HYPERLINK(\"http://example.org\";\"工资表\")", "+86 0571", "-3℃", "@SUM(A1:A9)", "\t=1+1", "\r=1+1"}) {
    const auto records = read_csv(written({formula, "工会"}));
    ASSERT_TRUE(records) << formula;
    EXPECT_THAT(*records, ElementsAre(ElementsAre("'" + formula, "工会")));
  }
}

TEST(Csv, LeavesASignInsideACellAlone) { EXPECT_EQ(written({"5-3=2"}), "5-3=2\r\n"); }

TEST(Csv, IsReadBackAsItWasWrittenByAReaderOfTheStandard) {
  static const std::vector<std::string> parts = {"工", "会", ",", "\"", "\r\n", "\n", "\r", "'", " ", "=", ";", "𠮷"};
  std::mt19937 random(9);
  for (int i = 0; i < 5000; ++i) {
    Record cells(1 + random() % 5);
    for (std::string& cell : cells) {
      for (auto size = random() % 6; size > 0; --size) cell += parts[random() % parts.size()];
    }
    const auto records = read_csv(written(cells));
    ASSERT_TRUE(records) << written(cells);
    for (std::string& cell : cells) {
      if (cell.starts_with('=') || cell.starts_with('\r')) cell.insert(0, "'");
    }
    ASSERT_THAT(*records, ElementsAre(cells)) << written(cells);
  }
}

TEST(Csv, HasAColumnForEachCell) {
  annotate::Article article;
  EXPECT_EQ(csv_cells(article, {}).size(), csv_header().size());
}

TEST(Csv, TellsThePrimaryRegionAndAllOfThem) {
  annotate::Article article;
  article.regions = {{"420100", "湖北省", "武汉市", "", false, {}}, {"330106", "浙江省", "杭州市", "西湖区", true, {}}};
  article.topics = {{"劳模工匠", 0.7, {}}, {"疗休养", 0.3, {}}};
  article.bylines = {{"何以安", "记者", {}}, {"于静", "通讯员", {}}};
  article.lines = {3, 4, 9};
  const auto header = csv_header();
  const auto cells = csv_cells(article, {});
  const auto cell = [&](const std::string& name) {
    return cells.at(static_cast<std::size_t>(std::find(header.begin(), header.end(), name) - header.begin()));
  };
  EXPECT_EQ(cell("province"), "浙江省");
  EXPECT_EQ(cell("prefecture"), "杭州市");
  EXPECT_EQ(cell("county"), "西湖区");
  EXPECT_EQ(cell("regions"), "湖北省武汉市; 浙江省杭州市西湖区");
  EXPECT_EQ(cell("topics"), "劳模工匠; 疗休养");
  EXPECT_EQ(cell("bylines"), "记者 何以安; 通讯员 于静");
  EXPECT_EQ(cell("lines"), "3; 4; 9");
}

}  // namespace
}  // namespace gongwen::exports
