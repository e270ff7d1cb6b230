// What readers see of an index that others write, that is damaged, old or somebody else's; and that they stop.
#include "search/index_writer.h"
#include "unit/search/corpus.h"

#include <atomic>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <xapian.h>

namespace gongwen::search {
namespace {

using testing::HasSubstr;

/// As many articles, all of one edition.
std::vector<Sketch> edition(int number) {
  std::vector<Sketch> sketches;
  for (int i = 0; i < 20; ++i) {
    sketches.push_back(note("n" + std::to_string(i), "第" + std::to_string(number) + "次印刷", "职工夜校开课。"));
  }
  return sketches;
}

TEST(Readers, SeeWholeCommitsWhileAnotherWrites) {
  const TestIndex index(edition(0));
  std::atomic<bool> writing = true;
  std::jthread writer([&] {
    for (int number = 1; number <= 30; ++number) index.put(edition(number));
    writing = false;
  });
  Searcher searcher = index.searcher();
  int states = 1;
  bool last = false;
  while (!last) {
    last = !writing;
    const auto refreshed = searcher.refresh();
    ASSERT_TRUE(refreshed) << refreshed.error().message;
    states += *refreshed ? 1 : 0;
    const auto results = searcher.search(typed("夜校"), Sort::Oldest, 0, 100);
    ASSERT_TRUE(results) << results.error().message;
    ASSERT_EQ(results->matched, 20);
    for (const Hit& hit : results->hits) {
      ASSERT_EQ(hit.article.headline, results->hits.front().article.headline) << "a half of a commit";
    }
  }
  EXPECT_GT(states, 1);
  EXPECT_THAT(index.find("第30次印刷"), testing::SizeIs(20));
}

TEST(Readers, StopInTheMiddleOfASearch) {
  const TestIndex index(edition(1));
  Searcher searcher = index.searcher();
  std::stop_source stop;
  // Whoever is asked for the collection is asked in the middle of it.
  searcher.set_collections([&](const std::string&) -> Result<std::vector<std::string>> {
    stop.request_stop();
    return std::vector<std::string>{"n1", "n2"};
  });
  const auto stopped = searcher.search(typed("专题:甲 夜校"), Sort::Relevance, 0, 10, stop.get_token());
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
  EXPECT_EQ(searcher.search(typed("专题:甲 夜校"), Sort::Relevance, 0, 10)->matched, 2) << "the next one is served";
}

TEST(Readers, AskTheSameAgainWhereTheOneBeforeWasStopped) {
  const TestIndex index({note("word", "夜校招生", "劳模来当研究生导师。"),
                         note("across", "实验室", "班组研究生命科学。"),
                         note("apart", "课堂", "研究工艺，学生来访，产生新法。")});
  Searcher searcher = index.searcher();
  std::stop_source before;
  ASSERT_EQ(searcher.best_matches(typed("研究生"), 50, before.get_token())->size(), 2U);
  before.request_stop();
  std::stop_source now;
  EXPECT_EQ(searcher.search(typed("研究生"), Sort::Newest, 0, 10, now.get_token())->matched, 2);
  EXPECT_TRUE(searcher.partial_matches(typed("研究生"), 0, 10, now.get_token()));
  EXPECT_TRUE(searcher.facets(typed("研究生"), Field::Kind, now.get_token()));
  now.request_stop();
  EXPECT_FALSE(searcher.search(typed("研究生 班组"), Sort::Newest, 0, 10, now.get_token()));
}

TEST(OpenedIndex, IsToldToBeDamagedOldOrNotOurs) {
  const auto refused = [](const TestIndex& index) {
    const auto opened = Searcher::open(index.folder());
    EXPECT_EQ(IndexWriter::open(index.folder()).error().message, opened.error().message);
    EXPECT_EQ(opened.error().code, ErrorCode::Corrupt) << "so it is made anew";
    return opened.error().message;
  };
  const TestIndex foreign;
  std::filesystem::remove_all(foreign.folder());
  Xapian::WritableDatabase(foreign.folder().string(), Xapian::DB_CREATE).add_document(Xapian::Document());
  EXPECT_THAT(refused(foreign), HasSubstr("is no index of Gongwen"));

  const TestIndex old(edition(1));
  Xapian::WritableDatabase(old.folder().string(), Xapian::DB_OPEN)
      .set_metadata("gongwen-fingerprint", "layout 1, fold 1, segment 1");
  EXPECT_THAT(refused(old), HasSubstr("by other rules of analysis"));

  const TestIndex damaged(edition(1));
  std::ofstream(damaged.folder() / "iamglass", std::ios::binary | std::ios::trunc) << "not a database";
  EXPECT_THAT(refused(damaged), Not(testing::AnyOf(HasSubstr("Gongwen"), HasSubstr("other rules"))));
}

}  // namespace
}  // namespace gongwen::search
