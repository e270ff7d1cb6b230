// Topics and cues that persons add, and by what rules pages were read.
#include "archive/subset.h"
#include "support/temporary_folder.h"
#include "unit/archive/fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::archive {
namespace {

using annotate::OwnCue;
using annotate::OwnTopics;
using testing::ElementsAre;
using testing::IsEmpty;

class TopicTest : public testing::Test {
 protected:
  const std::filesystem::path& folder() const { return folder_.path(); }
  OwnTopics all() { return archive_.topics().all().value(); }

  TemporaryFolder folder_;
  Archive archive_ = open_to_write(folder_.path() / "晨光职工报.gongwen");
  const OwnTopics books_{{{"职工书屋", "Book corners", "书屋、读书会", ""}},
                         {{"职工书屋", "读书会", 4}, {"劳模工匠", "金牌师傅", 2.5}}};
};

TEST_F(TopicTest, AreKeptAsTheyWereAdded) {
  ASSERT_TRUE(archive_.topics().add(books_));
  ASSERT_TRUE(archive_.topics().add({{}, {{"职工书屋", " 書香車間 ", 3}}}));
  OwnTopics expected = books_;
  expected.cues.push_back({"职工书屋", "书香车间", 3});
  EXPECT_EQ(all(), expected);
  EXPECT_EQ(Archive::open(archive_.folder(), Access::ReadOnly)->topics().all().value(), expected);
}

TEST_F(TopicTest, GetNewTextsAndWeights) {
  ASSERT_TRUE(archive_.topics().add(books_));
  ASSERT_TRUE(archive_.topics().add({{{"职工书屋", "Libraries", "", ""}}, {{"职工书屋", "读书会", 1}}}));
  EXPECT_EQ(all().topics, (std::vector<annotate::OwnTopic>{{"职工书屋", "Libraries", "", ""}}));
  EXPECT_EQ(all().cues, (std::vector<OwnCue>{{"职工书屋", "读书会", 1}, {"劳模工匠", "金牌师傅", 2.5}}));
}

TEST_F(TopicTest, AreTakenInWholeOrNotAtAll) {
  OwnTopics wrong = books_;
  wrong.cues.push_back({"没有的主题", "读书会", 1});
  const auto added = archive_.topics().add(wrong);
  ASSERT_FALSE(added);
  EXPECT_EQ(added.error().code, ErrorCode::Invalid);
  EXPECT_TRUE(all().empty());
  EXPECT_THAT(archive_.journal().steps(9).value(), IsEmpty());
  EXPECT_FALSE(archive_.topics().add({{{"疗休养", "", "", ""}}, {}})) << "one of ours";
}

TEST_F(TopicTest, AreRemovedWithTheirCuesOrCueByCue) {
  ASSERT_TRUE(archive_.topics().add(books_));
  EXPECT_EQ(archive_.topics().remove_cues("职工书屋", {"读书会", "无此词"}).error().code, ErrorCode::NotFound);
  EXPECT_EQ(all(), books_);
  ASSERT_TRUE(archive_.topics().remove_cues("劳模工匠", {"金牌師傅"}));
  EXPECT_EQ(all().cues, (std::vector<OwnCue>{{"职工书屋", "读书会", 4}}));
  ASSERT_TRUE(archive_.topics().remove("职工书屋"));
  EXPECT_TRUE(all().empty());
  EXPECT_EQ(archive_.topics().remove("疗休养").error().code, ErrorCode::NotFound);
}

TEST_F(TopicTest, AreUndoneAndRedoneStepByStep) {
  std::vector<OwnTopics> states{all()};
  const auto step = [&](Result<void> done) {
    ASSERT_TRUE(done) << done.error().message;
    states.push_back(all());
  };
  step(archive_.topics().add(books_));
  step(archive_.topics().add({{{"职工书屋", "Libraries", "书", "报"}}, {{"职工书屋", "读书会", 0.1}}}));
  step(archive_.topics().remove_cues("职工书屋", {"读书会"}));
  step(archive_.topics().remove("职工书屋"));
  ASSERT_TRUE(archive_.topics().add({{}, {{"劳模工匠", "金牌师傅", 2.5}}})) << "as it is: no step";
  for (std::size_t k = states.size() - 1; k-- > 0;) {
    ASSERT_TRUE(archive_.journal().undo().value());
    EXPECT_EQ(all(), states[k]);
  }
  EXPECT_FALSE(archive_.journal().undo().value());
  for (std::size_t k = 1; k < states.size(); ++k) {
    ASSERT_TRUE(archive_.journal().redo().value());
    EXPECT_EQ(all(), states[k]);
  }
}

TEST_F(TopicTest, GoWithPagesIntoAnArchiveOfTheirOwn) {
  const NewPage page = new_page("读书会\n", "01.txt");
  ASSERT_TRUE(archive_.add_page(page, {article_of(page, 1, "读书会")}));
  ASSERT_TRUE(archive_.topics().add(books_));
  ASSERT_TRUE(write_subset(archive_, {page.facts.sha256}, folder() / "选.gongwen"));
  EXPECT_EQ(open_to_write(folder() / "选.gongwen").topics().all().value(), books_);
}

TEST_F(TopicTest, PagesTellByWhatTheyWereRead) {
  NewPage first = new_page("读书会\n", "01.txt");
  first.made_by = "earlier";
  const NewPage second = new_page("书香\n", "02.txt");
  const auto one = archive_.add_page(first, {article_of(first, 1, "读书会")}).value();
  const auto two = archive_.add_page(second, {article_of(second, 1, "书香")}).value();
  EXPECT_THAT(archive_.pages().not_made_by("earlier").value(), ElementsAre(two));
  EXPECT_THAT(archive_.pages().not_made_by("today").value(), ElementsAre(one, two));
  EXPECT_THAT(archive_.pages().not_made_by("").value(), ElementsAre(one, two));
  const auto queued = archive_.queue().count().value();
  EXPECT_EQ(archive_.replace_articles(one, {article_of(first, 1, "读书会")}, "today").value(), 0);
  EXPECT_EQ(archive_.replace_articles(two, {article_of(second, 1, "书香车间")}, "today").value(), 1);
  EXPECT_THAT(archive_.pages().not_made_by("today").value(), IsEmpty());
  EXPECT_EQ(archive_.queue().count().value(), queued + 1) << "what did not change does not go into the index again";
  EXPECT_EQ(archive_.replace_articles(two, {}).value(), 1);
  EXPECT_THAT(archive_.pages().not_made_by("today").value(), ElementsAre(two)) << "by nobody knows what";
}

}  // namespace
}  // namespace gongwen::archive
