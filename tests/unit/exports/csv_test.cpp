#include "exports/csv.h"

#include "unit/exports/csv_reader.h"
#include "unit/exports/made.h"

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

TEST(Csv, LeavesFormulasAsTheyAreWhenAskedTo) {
  std::ostringstream out;
  write_csv_record(out, Record{"=1+1", "工会"}, false);
  EXPECT_EQ(out.str(), "=1+1,工会\r\n");
}

std::vector<Record> records_of(const std::string& bytes) {
  return read_csv(std::string_view(bytes).substr(3)).value_or(std::vector<Record>{});
}

TEST(Csv, WritesTheColumnsThatAreAskedForInTheirOrder) {
  Options options;
  options.columns = {"paper", "headline", "citation"};
  EXPECT_THAT(
      records_of(written(options, {night_school()})),
      ElementsAre(ElementsAre("paper", "headline", "citation"),
                  ElementsAre("晨光职工报", "职工夜校开课",
                              "何以安，于静. 职工夜校开课——首期开设八门课程[N]. 晨光职工报，2020-03-04（5）.")));
  options.columns = {"paper", "价格"};
  EXPECT_EQ(check(options).error().code, ErrorCode::Invalid);
  EXPECT_THAT(check(options).error().message, testing::HasSubstr("价格"));
}

TEST(Csv, LeavesOutTheTextAndTheByteOrderMarkWhenAskedTo) {
  Options options;
  options.full_text = false;
  EXPECT_EQ(written(options, {night_school()}).find("退休工匠"), std::string::npos);
  options.byte_order_mark = false;
  EXPECT_TRUE(written(options, {}).starts_with("id,headline,"));
}

TEST(Csv, TellsThePrimaryRegionAndAllOfThem) {
  annotate::Article article;
  article.regions = {{"420100", "湖北省", "武汉市", "", false, {}}, {"330106", "浙江省", "杭州市", "西湖区", true, {}}};
  article.topics = {{"劳模工匠", 0.7, {}}, {"疗休养", 0.3, {}}};
  article.bylines = {{"何以安", "记者", {}}, {"于静", "通讯员", {}}};
  article.lines = {3, 4, 9};
  const auto records = records_of(written(Format::Csv, {article}));
  ASSERT_EQ(records.size(), 2U);
  const auto cell = [&](const std::string& name) {
    const auto column = std::find(records[0].begin(), records[0].end(), name) - records[0].begin();
    return records[1].at(static_cast<std::size_t>(column));
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
