#include "ingest/index.h"
#include "search/index_writer.h"
#include "unit/ingest/import_fixture.h"

#include <gmock/gmock.h>

namespace gongwen::ingest {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

class Verify : public ImportFixture {
 protected:
  void SetUp() override {
    write_pages(5);
    archive_.emplace(open_archive(at()));
    import_all(*archive_, {pages()});
  }

  /// Changes bytes of the store's file behind SQLite's back.
  void replace_in_store(const std::string& from, const std::string& to) {
    ASSERT_EQ(from.size(), to.size());
    archive_.reset();
    std::string bytes = bytes_of(at() / "archive.sqlite");
    const auto found = bytes.find(from);
    ASSERT_NE(found, std::string::npos);
    folder_.write(at() / "archive.sqlite", bytes.replace(found, from.size(), to));
    archive_.emplace(open_archive(at()));
  }

  std::optional<archive::Archive> archive_;
};

TEST_F(Verify, FindsASoundArchiveSound) { EXPECT_THAT(verify(*archive_).value(), ElementsAre()); }

TEST_F(Verify, TellsOfAPageWhoseBytesChanged) {
  replace_in_store("第2期", "第9期");
  EXPECT_THAT(verify(*archive_).value(), Contains(HasSubstr("its bytes are not those that were imported")));
}

TEST_F(Verify, TellsOfALineThatNoArticleHolds) {
  auto articles = archive_->articles().of_page(2).value();
  articles.front().lines.pop_back();
  articles.front().pieces.pop_back();
  ASSERT_TRUE(archive_->replace_articles(2, articles));
  ASSERT_TRUE(catch_up(*archive_));
  EXPECT_THAT(verify(*archive_).value(), ElementsAre(HasSubstr("is in 0 articles instead of one")));
}

TEST_F(Verify, TellsOfALineThatTwoArticlesHold) {
  auto articles = archive_->articles().of_page(2).value();
  articles.front().lines.push_back(articles.back().lines.front());
  articles.front().pieces.push_back(articles.back().pieces.front());
  ASSERT_TRUE(archive_->replace_articles(2, articles));
  ASSERT_TRUE(catch_up(*archive_));
  EXPECT_THAT(verify(*archive_).value(), ElementsAre(HasSubstr("is in 2 articles instead of one")));
}

TEST_F(Verify, TellsOfAnIndexThatLacksAnArticleOrHoldsOneTooMany) {
  const auto article = archive_->articles().of_page(1).value().front();
  {
    auto writer = search::IndexWriter::open(archive_->index_folder()).value();
    ASSERT_TRUE(writer.remove(article.id));
    auto stranger = article;
    stranger.id = "0123456789abcdef-1";
    ASSERT_TRUE(writer.put(search::Document::prepare(stranger)));
    auto changed = archive_->articles().of_page(2).value().front();
    changed.headline = "索引里的另一个题目";
    ASSERT_TRUE(writer.put(search::Document::prepare(changed)));
    ASSERT_TRUE(writer.commit());
  }
  const auto damages = verify(*archive_).value();
  EXPECT_EQ(damages.size(), 3U);
  EXPECT_THAT(damages, Contains(HasSubstr(article.id + " is missing from it")));
  EXPECT_THAT(damages, Contains(HasSubstr("0123456789abcdef-1 is in it, but not in the store")));
  EXPECT_THAT(damages, Contains(HasSubstr("differs from the store")));
}

TEST_F(Verify, TellsOfAnIndexThatIsNotThereOrBehind) {
  std::filesystem::remove_all(archive_->index_folder());
  ASSERT_TRUE(archive_->queue().requeue_all());
  const auto damages = verify(*archive_).value();
  ASSERT_EQ(damages.size(), 2U);
  EXPECT_THAT(damages[0], HasSubstr("changes of the store are not in it yet"));
}

TEST_F(Verify, CanBeCancelled) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(verify(*archive_, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace gongwen::ingest
