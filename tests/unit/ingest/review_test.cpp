#include "ingest/review.h"

#include "ingest/corrections.h"
#include "unit/ingest/import_fixture.h"

#include <algorithm>
#include <stop_token>

namespace gongwen::ingest {
namespace {

class ReviewTest : public ImportFixture {
 protected:
  void SetUp() override {
    const std::vector<std::filesystem::path> paths{std::filesystem::path(GONGWEN_SOURCE_DIR) / "data/sample/pages"};
    import_all(archive_, paths);
  }

  archive::Archive archive_ = open_archive(at());
};

TEST_F(ReviewTest, AsksTheHeaviestFirstAndCountsAll) {
  const Review all = review(archive_, std::nullopt, 10'000).value();
  ASSERT_GT(all.doubts, 20U);
  EXPECT_EQ(all.questions.size(), all.doubts);
  EXPECT_EQ(all.pages, 15U);
  EXPECT_EQ(all.checked, 0U);
  const auto weight = [](const Question& question) { return question.doubt.weight(); };
  EXPECT_TRUE(std::ranges::is_sorted(all.questions, std::ranges::greater(), weight));
  const Review few = review(archive_, std::nullopt, 7).value();
  EXPECT_EQ(few.doubts, all.doubts);
  ASSERT_EQ(few.questions.size(), 7U);
  for (std::size_t i = 0; i < 7; ++i) EXPECT_EQ(few.questions[i].doubt.article, all.questions[i].doubt.article);
  for (const Question& question : all.questions) {
    EXPECT_TRUE(question.doubt.article.starts_with(question.page_sha256.substr(0, 16)));
    EXPECT_FALSE(question.title.empty());
  }
}

TEST_F(ReviewTest, LooksAtTheSetThatIsAskedFor) {
  const Review all = review(archive_, std::nullopt, 10'000).value();
  const std::string id = all.questions.front().doubt.article;
  const Review one = review(archive_, std::set{id}, 10'000).value();
  EXPECT_EQ(one.pages, 1U);
  EXPECT_EQ(one.questions.size(), one.doubts);
  for (const Question& question : one.questions) {
    // A date is in doubt for the whole page.
    EXPECT_TRUE(question.doubt.article == id || question.doubt.about == annotate::Doubt::About::IssueDate);
  }
  EXPECT_EQ(review(archive_, std::set<std::string>(), 10).value().pages, 0U);
}

TEST_F(ReviewTest, AsksNothingOfAPageThatWasChecked) {
  const Review before = review(archive_, std::nullopt, 10'000).value();
  const std::string page = before.questions.front().page_sha256;
  annotate::Correction checked;
  checked.kind = "checked";
  checked.page_sha256 = page;
  checked.change = annotate::PageChecked{};
  ASSERT_TRUE(correct(archive_, checked));
  const Review after = review(archive_, std::nullopt, 10'000).value();
  const auto of_page = std::ranges::count(before.questions, page, &Question::page_sha256);
  EXPECT_EQ(after.doubts + static_cast<std::size_t>(of_page), before.doubts);
  EXPECT_EQ(after.checked, 1U);
  EXPECT_EQ(std::ranges::count(after.questions, page, &Question::page_sha256), 0);
}

TEST_F(ReviewTest, TellsWhichCorrectionsFitTheirPageNoMore) {
  const auto page = archive_.pages().get(1).value()->facts.sha256;
  const auto articles = archive_.articles().of_page(1).value();
  const page::Placing apart{{articles[0].lines[0], articles[2].lines[0]}, page::Placing::Where::Alone, 0};
  ASSERT_TRUE(archive_.corrections().add({"move", page, apart, "", "", ""}));
  ASSERT_TRUE(remake_page(archive_, page));
  const Review all = review(archive_, std::nullopt, 10).value();
  ASSERT_EQ(all.misfits.size(), 1U);
  EXPECT_EQ(all.misfits[0].correction.page_sha256, page);
}

TEST_F(ReviewTest, CanBeCancelled) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(review(archive_, std::nullopt, 10, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace gongwen::ingest
