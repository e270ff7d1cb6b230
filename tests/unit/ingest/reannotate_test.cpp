#include "ingest/reannotate.h"

#include "ingest/corrections.h"
#include "ingest/rules.h"
#include "search/searcher.h"
#include "support/child_process.h"
#include "unit/ingest/import_fixture.h"

#include <atomic>
#include <csignal>
#include <thread>

#include <gmock/gmock.h>

namespace gongwen::ingest {
namespace {

// Of the five deeds of a made-up page one is a lamp for the road: a fifth of the articles, nearly.
const annotate::OwnTopics road{{{"路灯下的课", "Lessons", "", ""}}, {{"路灯下的课", "焊工技能比武", 9}}};

class Reannotate : public ImportFixture {
 protected:
  void SetUp() override {
    write_pages(12);
    auto archive = open_archive(at());
    import_all(archive, {pages()});
  }

  static std::int64_t found(archive::Archive& archive, const std::string& query) {
    auto searcher = search::Searcher::open(archive.index_folder()).value();
    return searcher.search(search::parse_query(query).value(), search::Sort::Newest, 0, 0).value().matched;
  }

  /// As an archive that had the topic from its first page on.
  std::vector<std::string> from_the_beginning() {
    auto fresh = open_archive(folder_.path() / "另.gongwen");
    if (!fresh.topics().add(road)) throw std::runtime_error("not added");
    import_all(fresh, {pages()});
    return contents(fresh);
  }
};

TEST_F(Reannotate, HasNothingToDoAfterAnImport) {
  auto archive = open_archive(at());
  EXPECT_EQ(outdated_pages(archive), 0);
  EXPECT_EQ(reannotate(archive)->pages, 0);
}

TEST_F(Reannotate, FilesArticlesByAPersonsTopic) {
  auto archive = open_archive(at());
  ASSERT_TRUE(archive.topics().add(road));
  EXPECT_EQ(outdated_pages(archive), 12);
  const auto done = reannotate(archive);
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_EQ(done->pages, 12);
  EXPECT_EQ(outdated_pages(archive), 0);
  const std::int64_t lessons = found(archive, "主题:路灯下的课");
  EXPECT_GT(lessons, 0);
  EXPECT_EQ(lessons, found(archive, "焊工技能比武"));
  EXPECT_EQ(contents(archive), from_the_beginning());
  expect_sound(archive);
}

TEST_F(Reannotate, CountsAndSuggestsAPersonsTopicAsAnyOther) {
  auto archive = open_archive(at());
  ASSERT_TRUE(archive.topics().add(road));
  ASSERT_TRUE(reannotate(archive));
  auto searcher = search::Searcher::open(archive.index_folder()).value();
  const auto counts = searcher.facets({}, search::Field::Topic).value();
  const auto counted = std::find_if(counts.begin(), counts.end(), [](const auto& c) { return c.key == "路灯下的课"; });
  ASSERT_NE(counted, counts.end());
  EXPECT_EQ(counted->count, found(archive, "主题:路灯下的课"));
  const auto suggested = searcher.suggest("ludengxia", 5).value();
  ASSERT_FALSE(suggested.empty());
  EXPECT_EQ(suggested.front().text, "路灯下的课");
}

TEST_F(Reannotate, GivesTheIndexOnlyWhatChanged) {
  auto archive = open_archive(at());
  const std::int64_t touched = found(archive, "焊工技能比武");
  ASSERT_TRUE(archive.topics().add(road));
  const auto done = reannotate(archive);
  ASSERT_TRUE(done);
  EXPECT_EQ(done->changed, touched);
  EXPECT_LT(touched, archive.articles().count().value() / 2);
  // All over again: nothing changes, and nothing is written.
  const auto last = archive.queue().last().value();
  EXPECT_EQ(reannotate(archive, {true, 0})->changed, 0);
  EXPECT_EQ(archive.queue().last().value(), last) << "nothing was queued";
}

TEST_F(Reannotate, IsAskedForAgainWhenTheTopicIsTakenBack) {
  auto archive = open_archive(at());
  const auto before = contents(archive);
  ASSERT_TRUE(archive.topics().add(road));
  ASSERT_TRUE(reannotate(archive));
  ASSERT_TRUE(undo(archive).value());
  EXPECT_EQ(outdated_pages(archive), 12);
  ASSERT_TRUE(reannotate(archive));
  EXPECT_EQ(contents(archive), before);
  EXPECT_EQ(found(archive, "主题:路灯下的课"), 0);
}

TEST_F(Reannotate, KeepsWhatPersonsSaid) {
  auto archive = open_archive(at());
  const auto article = archive.articles().of_page(1).value().front();
  annotate::Correction correction;
  correction.kind = "value";
  correction.page_sha256 = article.page_sha256;
  correction.change = annotate::ValueChange{article.lines, "topics", "交流合作"};
  ASSERT_TRUE(correct(archive, correction));
  ASSERT_TRUE(archive.topics().add(road));
  ASSERT_TRUE(reannotate(archive));
  const auto topics = archive.articles().get(article.id).value()->topics;
  ASSERT_EQ(topics.size(), 1U);
  EXPECT_EQ(topics[0].name, "交流合作");
}

TEST_F(Reannotate, IsWhatACorrectionDoesToItsPage) {
  auto archive = open_archive(at());
  ASSERT_TRUE(archive.topics().add(road));
  const auto page = archive.pages().get(1).value();
  ASSERT_TRUE(remake_page(archive, page->facts.sha256));
  EXPECT_EQ(outdated_pages(archive), 11);
}

TEST_F(Reannotate, KeepsPagesAsTheyWerePutTogetherAndCorrected) {
  auto archive = open_archive(at());
  const auto article = archive.articles().of_page(2).value().front();
  ASSERT_GE(article.lines.size(), 2U);
  ASSERT_TRUE(correct(archive, annotate::split_before(article, article.lines[1]).value()));
  ASSERT_TRUE(archive.topics().add(road));
  ASSERT_TRUE(reannotate(archive));
  const auto again = contents(archive);
  const auto page = archive.pages().get(2).value();
  ASSERT_TRUE(remake_page(archive, page->facts.sha256)) << "from the bytes";
  EXPECT_EQ(contents(archive), again);
  expect_sound(archive);
}

TEST_F(Reannotate, GoesOnWhereItWasCancelled) {
  auto archive = open_archive(at());
  ASSERT_TRUE(archive.topics().add(road));
  std::stop_source stop;
  stop.request_stop();
  const auto cancelled = reannotate(archive, {}, {}, stop.get_token());
  ASSERT_FALSE(cancelled);
  EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
  ASSERT_TRUE(reannotate(archive));
  EXPECT_EQ(contents(archive), from_the_beginning());
}

TEST_F(Reannotate, ReadsNoMorePagesAtATimeThanItIsAskedTo) {
  auto archive = open_archive(at());
  ASSERT_TRUE(archive.topics().add(road));
  std::vector<std::int64_t> left;
  do {
    const auto done = reannotate(archive, {false, 5});
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_LE(done->pages, 5);
    EXPECT_EQ(archive.queue().count(), 0) << "the index follows each time";
    left.push_back(done->left);
  } while (left.back() > 0);
  EXPECT_THAT(left, testing::ElementsAre(7, 2, 0));
  EXPECT_EQ(contents(archive), from_the_beginning());
}

TEST_F(Reannotate, IsRefusedToWhoeverMayOnlyRead) {
  auto reader = open_archive(at(), archive::Access::ReadOnly);
  EXPECT_EQ(reannotate(reader).error().code, ErrorCode::Invalid);
  EXPECT_EQ(outdated_pages(reader), 0);
}

TEST_F(Reannotate, GoesOnWhereItWasKilled) {
  {
    auto archive = open_archive(at());
    ASSERT_TRUE(archive.topics().add(road));
  }
  int interrupted = 0;
  std::int64_t left = 12;
  for (const std::int64_t until : {11, 8, 5, 3, 1, 0}) {
    const Ending ending = run_child([&]() -> int {
      auto archive = open_archive(at());
      // Making the rules takes longer than reading a page: they are made before.
      const auto rules = rules_of(archive).value();
      std::atomic<bool> watched = false;
      std::thread([&] {
        auto watching = open_archive(at(), archive::Access::ReadOnly);
        const auto outdated = [&] {
          return static_cast<std::int64_t>(watching.pages().not_made_by(rules.fingerprint).value().size());
        };
        watched = true;
        watched.notify_all();
        while (outdated() > until) std::this_thread::yield();
        ::kill(::getpid(), SIGKILL);
      }).detach();
      watched.wait(false);
      ::_exit(reannotate(archive) ? 0 : 1);
    });
    ASSERT_TRUE(ending.signal == SIGKILL || ending.exit_code == 0) << ending.exit_code;
    auto archive = open_archive(at());
    ASSERT_TRUE(catch_up(archive));
    expect_sound(archive);
    const auto now = outdated_pages(archive).value();
    EXPECT_LE(now, left) << "what was done stays done";
    interrupted += now > 0 && now < left ? 1 : 0;
    left = now;
  }
  EXPECT_GE(interrupted, 1) << "nothing was killed in the middle of it";

  auto archive = open_archive(at());
  ASSERT_TRUE(reannotate(archive));
  EXPECT_EQ(contents(archive), from_the_beginning()) << "as if nobody had ever been killed";
  EXPECT_EQ(archive.queue().count(), 0);
  expect_sound(archive);
}

}  // namespace
}  // namespace gongwen::ingest
