// The index follows the words that persons add to the lexicon.
#include "ingest/corrections.h"
#include "search/index_writer.h"
#include "search/searcher.h"
#include "unit/ingest/import_fixture.h"

#include <gmock/gmock.h>

namespace gongwen::ingest {
namespace {

class Words : public ImportFixture {
 protected:
  void SetUp() override {
    write_pages(12);
    archive_.emplace(open_archive(at()));
    import_all(*archive_, {pages()});
  }

  static search::Searcher searcher_of(archive::Archive& archive) {
    return search::Searcher::open(archive.index_folder()).value();
  }
  std::int64_t matched(const std::string& query) {
    return searcher_of(*archive_).search(search::parse_query(query).value(), search::Sort::Newest, 0, 0)->matched;
  }
  /// What is found for a run that stands nowhere, by its words: what the lexicon decides.
  static std::vector<std::string> partial(archive::Archive& archive) {
    std::vector<std::string> found;
    auto searcher = searcher_of(archive);
    for (const std::string query :
         {"焊工技能比武大会", "一线职工疗养团", "夏季送清凉物资", "比武 送清凉", "焊工 比武"}) {
      const auto hits = searcher.partial_matches(search::parse_query(query).value(), 0, 100).value();
      for (const auto& hit : hits) {
        found.push_back(query + " " + hit.article.id + " " + std::to_string(hit.score));
      }
    }
    return found;
  }
  /// As an archive that had the words from its first page on.
  std::vector<std::string> partial_from_the_beginning(const std::vector<std::string>& words) {
    const auto folder = folder_.path() / "另.gongwen";
    std::filesystem::remove_all(folder);
    auto fresh = open_archive(folder);
    if (!fresh.words().add(words)) throw std::runtime_error("not added");
    import_all(fresh, {pages()});
    return partial(fresh);
  }

  std::optional<archive::Archive> archive_;
};

TEST_F(Words, AddedAreFollowedByTheArticlesInWhichTheyStandAlone) {
  const auto before = partial(*archive_);
  ASSERT_TRUE(archive_->words().add({"焊工技能比武", "夏季送清凉"}));
  const std::int64_t touched = matched("焊工技能比武 或 夏季送清凉");
  ASSERT_LT(touched, archive_->articles().count().value());
  EXPECT_EQ(catch_up(*archive_), touched);
  EXPECT_EQ(catch_up(*archive_), 0);
  EXPECT_NE(partial(*archive_), before);
  EXPECT_EQ(partial(*archive_), partial_from_the_beginning({"焊工技能比武", "夏季送清凉"}));
  expect_sound(*archive_);
}

TEST_F(Words, RemovedOrUndoneLeaveNothingBehind) {
  const auto before = partial(*archive_);
  ASSERT_TRUE(archive_->words().add({"焊工技能比武", "夏季送清凉"}));
  ASSERT_TRUE(catch_up(*archive_));
  ASSERT_TRUE(archive_->words().remove({"焊工技能比武"}));
  EXPECT_EQ(catch_up(*archive_), matched("焊工技能比武"));
  EXPECT_EQ(partial(*archive_), partial_from_the_beginning({"夏季送清凉"}));
  ASSERT_TRUE(undo(*archive_).value());
  ASSERT_TRUE(undo(*archive_).value());
  ASSERT_TRUE(catch_up(*archive_));
  EXPECT_EQ(partial(*archive_), before);
  EXPECT_EQ(searcher_of(*archive_).fingerprint(), search::fingerprint());
}

TEST_F(Words, AreInTheFingerprintOfTheIndex) {
  ASSERT_TRUE(archive_->words().add({"焊工技能比武"}));
  EXPECT_EQ(searcher_of(*archive_).fingerprint(), search::fingerprint()) << "as it was made, until it follows";
  ASSERT_TRUE(catch_up(*archive_));
  EXPECT_EQ(searcher_of(*archive_).fingerprint(), search::fingerprint({"焊工技能比武"}));
  EXPECT_NE(search::fingerprint({"焊工技能比武"}), search::fingerprint());
}

TEST_F(Words, AreThereInAnIndexMadeAnew) {
  ASSERT_TRUE(archive_->words().add({"焊工技能比武"}));
  ASSERT_TRUE(reindex(*archive_));
  EXPECT_EQ(catch_up(*archive_), 0);
  EXPECT_EQ(partial(*archive_), partial_from_the_beginning({"焊工技能比武"}));
}

TEST_F(Words, AddedWhileAnIndexGrowsAreInIt) {
  std::stop_source stop;
  stop.request_stop();
  ASSERT_EQ(reindex(*archive_, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
  ASSERT_TRUE(archive_->words().add({"焊工技能比武"}));
  ASSERT_TRUE(catch_up(*archive_));
  EXPECT_EQ(partial(*archive_), partial_from_the_beginning({"焊工技能比武"}));
  expect_sound(*archive_);
}

TEST_F(Words, AreSeenByWhoeverReadsOnRefreshing) {
  auto reader = searcher_of(*archive_);
  ASSERT_TRUE(archive_->words().add({"焊工技能比武"}));
  ASSERT_TRUE(catch_up(*archive_));
  EXPECT_TRUE(reader.refresh().value());
  EXPECT_EQ(reader.fingerprint(), search::fingerprint({"焊工技能比武"}));
}

}  // namespace
}  // namespace gongwen::ingest
