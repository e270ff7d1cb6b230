// Words that persons add to the lexicon.
#include "archive/subset.h"
#include "support/temporary_folder.h"
#include "unit/archive/fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::archive {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class WordTest : public testing::Test {
 protected:
  text::OwnWords all() { return archive_.words().all().value(); }

  TemporaryFolder folder_;
  Archive archive_ = open_to_write(folder_.path() / "晨光职工报.gongwen");
};

TEST_F(WordTest, AreKeptFoldedAndOnce) {
  EXPECT_EQ(archive_.words().add({"雲上課堂", "匠心讲堂"}), 2);
  EXPECT_EQ(archive_.words().add({"云上课堂", "银发驿站"}), 1);
  EXPECT_THAT(all(), ElementsAre("云上课堂", "匠心讲堂", "银发驿站"));
  EXPECT_EQ(Archive::open(archive_.folder(), Access::ReadOnly)->words().all(), all());
}

TEST_F(WordTest, AreTakenInWholeOrNotAtAll) {
  EXPECT_EQ(archive_.words().add({"云上课堂", "AI"}).error().code, ErrorCode::Invalid);
  EXPECT_THAT(all(), IsEmpty());
  EXPECT_THAT(archive_.journal().steps(9).value(), IsEmpty());
}

TEST_F(WordTest, AreRemoved) {
  ASSERT_TRUE(archive_.words().add({"云上课堂", "匠心讲堂"}));
  EXPECT_EQ(archive_.words().remove({"云上课堂", "无此词"}).error().code, ErrorCode::NotFound);
  EXPECT_EQ(all().size(), 2U);
  ASSERT_TRUE(archive_.words().remove({"雲上課堂"}));
  EXPECT_THAT(all(), ElementsAre("匠心讲堂"));
}

TEST_F(WordTest, AreUndoneAndRedoneStepByStep) {
  ASSERT_TRUE(archive_.words().add({"云上课堂", "匠心讲堂"}));
  ASSERT_TRUE(archive_.words().remove({"匠心讲堂"}));
  EXPECT_EQ(archive_.journal().undo().value()->kind, "word-remove");
  EXPECT_EQ(all().size(), 2U);
  EXPECT_EQ(archive_.journal().undo().value()->kind, "word-add");
  EXPECT_THAT(all(), IsEmpty());
  ASSERT_TRUE(archive_.journal().redo().value());
  ASSERT_TRUE(archive_.journal().redo().value());
  EXPECT_THAT(all(), ElementsAre("云上课堂"));
}

TEST_F(WordTest, GoWithPagesIntoAnArchiveOfTheirOwn) {
  const NewPage page = new_page("读书会\n", "01.txt");
  ASSERT_TRUE(archive_.add_page(page, {article_of(page, 1, "读书会")}));
  ASSERT_TRUE(archive_.words().add({"云上课堂"}));
  ASSERT_TRUE(write_subset(archive_, {page.facts.sha256}, folder_.path() / "选.gongwen"));
  EXPECT_THAT(open_to_write(folder_.path() / "选.gongwen").words().all().value(), ElementsAre("云上课堂"));
}

}  // namespace
}  // namespace gongwen::archive
