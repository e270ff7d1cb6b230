#include "page/page.h"

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

TEST(Page, CutsItsTextIntoBlocksAtLineEndsOfEveryKind) {
  const Page page("甲\n\n\n\n 乙 \r\n丙\r丁");
  ASSERT_EQ(page.blocks().size(), 4U);
  EXPECT_EQ(page.line(1), " 乙 ");
  EXPECT_EQ(page.trimmed(1), "乙");
  EXPECT_EQ(page.blocks()[1].line, 5);
  EXPECT_EQ(page.blocks()[1].blank_before, 3);
  EXPECT_EQ(page.line(2), "丙");
  EXPECT_EQ(page.line(3), "丁");
  EXPECT_EQ(page.blocks()[3].line, 7);
  EXPECT_EQ(page.blocks()[3].end, page.text().size());
}

TEST(Page, OfBlankLinesHasNoBlocks) {
  EXPECT_TRUE(Page("").blocks().empty());
  EXPECT_TRUE(Page("\n \n\u3000\u3000\r\n\t\n").blocks().empty());
}

TEST(Page, CountsBlankLinesOfIdeographicSpaces) {
  const Page page("\u3000\n\u00a0\n甲");
  ASSERT_EQ(page.blocks().size(), 1U);
  EXPECT_EQ(page.blocks()[0].blank_before, 2);
}

}  // namespace
}  // namespace gongwen::page
