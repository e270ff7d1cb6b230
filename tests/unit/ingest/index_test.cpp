#include "ingest/index.h"

#include "search/index_writer.h"
#include "search/searcher.h"
#include "unit/ingest/import_fixture.h"

#include <gmock/gmock.h>
#include <xapian.h>

namespace gongwen::ingest {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;

class Index : public ImportFixture {
 protected:
  void SetUp() override {
    write_pages(8);
    archive_.emplace(open_archive(at()));
    import_all(*archive_, {pages()});
    articles_ = archive_->articles().count().value();
  }

  [[nodiscard]] std::int64_t indexed() const { return search::Searcher::open(archive_->index_folder()).value().size(); }

  std::optional<archive::Archive> archive_;
  std::int64_t articles_ = 0;
};

TEST_F(Index, HasNothingToCatchUpWithAfterAnImport) { EXPECT_EQ(catch_up(*archive_), 0); }

TEST_F(Index, FollowsWhatIsQueued) {
  auto articles = archive_->articles().of_page(3).value();
  const std::string gone = articles.back().id;
  articles.pop_back();
  articles.front().headline = "换了一个题目";
  ASSERT_TRUE(archive_->replace_articles(3, articles));
  EXPECT_EQ(catch_up(*archive_), 2);
  EXPECT_EQ(archive_->queue().count(), 0);
  EXPECT_EQ(indexed(), articles_ - 1);
  const auto damages = verify(*archive_).value();  // The lines of the removed article are owned by nobody now.
  EXPECT_THAT(damages, Not(Contains(HasSubstr("index"))));
}

TEST_F(Index, IsMadeAnewWhenItIsMissing) {
  fs::remove_all(archive_->index_folder());
  EXPECT_EQ(catch_up(*archive_), articles_);
  expect_sound(*archive_);
}

TEST_F(Index, IsMadeAnewWhenItIsDamaged) {
  const std::string noise(64, 'x');
  for (const auto& file : fs::directory_iterator(archive_->index_folder())) {
    folder_.write(file.path(), noise);
  }
  EXPECT_EQ(catch_up(*archive_), articles_);
  expect_sound(*archive_);
}

TEST_F(Index, IsMadeAnewWhenItIsOldOrSomebodyElses) {
  Xapian::WritableDatabase(archive_->index_folder().string(), Xapian::DB_OPEN)
      .set_metadata("gongwen-fingerprint", "layout 1, fold 1, segment 1");
  EXPECT_EQ(catch_up(*archive_), articles_);
  expect_sound(*archive_);
  fs::remove_all(archive_->index_folder());
  Xapian::WritableDatabase(archive_->index_folder().string(), Xapian::DB_CREATE).add_document(Xapian::Document());
  EXPECT_EQ(catch_up(*archive_), articles_);
  expect_sound(*archive_);
}

TEST_F(Index, IsMadeAnewWhenItLacksArticlesThatNothingQueues) {
  {
    auto writer = search::IndexWriter::open(archive_->index_folder()).value();
    ASSERT_TRUE(writer.remove(archive_->articles().of_page(1).value().front().id));
    ASSERT_TRUE(writer.commit());
  }
  EXPECT_EQ(catch_up(*archive_), articles_);
  expect_sound(*archive_);
}

TEST_F(Index, GoesOnWhereMakingItAnewWasCancelled) {
  std::stop_source stop;
  stop.request_stop();
  const auto cancelled = reindex(*archive_, {}, stop.get_token());
  ASSERT_FALSE(cancelled);
  EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
  EXPECT_EQ(indexed(), articles_) << "until the new one is whole, the old one is searched";
  EXPECT_EQ(catch_up(*archive_), articles_);
  EXPECT_FALSE(fs::exists(at() / "index.part"));
  expect_sound(*archive_);
}

TEST_F(Index, TakesItsPlaceEvenIfKilledBetweenTheOldAndTheNew) {
  // The last step of a rebuild is to remove the old index and rename the new one: as if killed between the two.
  fs::create_directory(at() / "index.part");
  fs::rename(at() / "index", at() / "index.part" / "index");
  EXPECT_EQ(catch_up(*archive_), 0);
  expect_sound(*archive_);
}

TEST_F(Index, IsBackIfKilledWhileOthersWereMadeOneWithIt) {
  fs::rename(at() / "index", at() / "index.old");
  ASSERT_TRUE(archive_->queue().requeue({archive_->articles().of_page(1).value().front().id}));
  EXPECT_EQ(catch_up(*archive_), 1) << "and not all of them";
  expect_sound(*archive_);
}

TEST_F(Index, IsTheSameMadeAnew) {
  EXPECT_EQ(reindex(*archive_), articles_);
  EXPECT_EQ(archive_->queue().count(), 0);
  expect_sound(*archive_);
}

TEST_F(Index, IsCaughtUpWithByTheNextImport) {
  ASSERT_TRUE(archive_->queue().requeue_all());
  fs::remove_all(archive_->index_folder());
  const auto report = import_all(*archive_, {folder_.write("one more.txt", page_text(77))});
  EXPECT_EQ(indexed(), articles_ + report.articles);
  expect_sound(*archive_);
}

TEST_F(Index, IsLeftAloneByWhoeverMayOnlyRead) {
  archive_.reset();
  auto reader = open_archive(at(), archive::Access::ReadOnly);
  EXPECT_EQ(catch_up(reader).error().code, ErrorCode::Invalid);
  EXPECT_EQ(reindex(reader).error().code, ErrorCode::Invalid);
  expect_sound(reader);
}

TEST_F(Index, TellsHowFarItIs) {
  std::vector<Progress> told;
  ASSERT_TRUE(reindex(*archive_, [&](const Progress& now) { told.push_back(now); }));
  ASSERT_FALSE(told.empty());
  EXPECT_EQ(told.back().done, articles_);
  EXPECT_EQ(told.back().total, articles_);
}

TEST_F(Index, OfAnArchiveWithoutArticlesIsThere) {
  auto empty = open_archive(folder_.path() / "empty.gongwen");
  EXPECT_EQ(catch_up(empty), 0);
  EXPECT_EQ(search::Searcher::open(empty.index_folder()).value().size(), 0);
  expect_sound(empty);
}

}  // namespace
}  // namespace gongwen::ingest
