// Pages, and what was kept of them, travel from archive to archive.
#include "ingest/kept.h"

#include "unit/ingest/import_fixture.h"

#include <stop_token>

namespace gongwen::ingest {
namespace {

class Kept : public ImportFixture {
 protected:
  void SetUp() override {
    write_pages(3);
    auto other = open_archive(elsewhere());
    import_all(other, {pages()});
    const auto articles = other.articles().of_page(1).value();
    const auto collection = other.collections().create("案例").value();
    ASSERT_TRUE(other.collections().add(collection, {archive::anchor_of(articles[0])}));
  }
  [[nodiscard]] std::filesystem::path elsewhere() const { return folder_.path() / "别处.gongwen"; }

  archive::Archive archive_ = open_archive(at());
};

TEST_F(Kept, CountsThePagesThatItLooksAt) {
  std::vector<Progress> told;
  ASSERT_TRUE(import_kept(archive_, elsewhere(), [&](const Progress& progress) { told.push_back(progress); }));
  ASSERT_FALSE(told.empty());
  EXPECT_EQ(told.front().done, 0);
  EXPECT_EQ(told.front().total, 3);
  EXPECT_TRUE(std::ranges::any_of(told, [](const Progress& one) { return one.done == 3 && one.total == 3; }));
}

TEST_F(Kept, StoppedLeavesWholePagesAndNothingElseAndGoesOnTheNextTime) {
  std::stop_source stop;
  const auto after_a_page = [&](const Progress& progress) {
    if (progress.total == 3) stop.request_stop();
  };
  const auto stopped = import_kept(archive_, elsewhere(), after_a_page, stop.get_token()).value();
  EXPECT_TRUE(stopped.cancelled);
  EXPECT_TRUE(archive_.collections().all()->empty());
  const auto report = import_kept(archive_, elsewhere()).value();
  EXPECT_FALSE(report.cancelled);
  EXPECT_EQ(stopped.pages + report.pages, 3U);
  EXPECT_EQ(archive_.collections().items(archive_.collections().find("案例").value()->id)->size(), 1U);
  expect_sound(archive_);
  auto other = open_archive(elsewhere());
  EXPECT_EQ(contents(archive_), contents(other));
}

TEST_F(Kept, TellsWhatIsNewForSavedSearches) {
  ASSERT_TRUE(archive_.saved_searches().save("总工会", "总工会"));
  ASSERT_TRUE(archive_.saved_searches().save("没有", "并无此词"));
  const auto report = import_kept(archive_, elsewhere()).value();
  ASSERT_EQ(report.news.size(), 1U);
  EXPECT_EQ(report.news[0].search.name, "总工会");
  EXPECT_FALSE(report.news[0].articles.empty());
  EXPECT_TRUE(import_kept(archive_, elsewhere())->news.empty()) << "nothing came";
}

TEST(HoldsKept, AreExportsAndFoldersWithAnArchive) {
  TemporaryFolder folder;
  EXPECT_TRUE(holds_kept("带走的.jsonl"));
  EXPECT_FALSE(holds_kept("版面.txt"));
  EXPECT_FALSE(holds_kept(folder.path()));
  open_archive(folder.path() / "档案");
  EXPECT_TRUE(holds_kept(folder.path() / "档案"));
}

}  // namespace
}  // namespace gongwen::ingest
