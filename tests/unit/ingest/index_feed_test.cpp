#include "ingest/index_feed.h"

#include "search/searcher.h"
#include "support/child_process.h"
#include "unit/ingest/import_fixture.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <map>
#include <random>
#include <thread>

#include <gmock/gmock.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/mount.h>

namespace gongwen::ingest {
namespace {

using testing::ElementsAre;
using testing::ElementsAreArray;

/// Small ones, so that some dozens of articles go all the ways there are.
constexpr FeedLimits small{.batch = 4, .a_shard = 4, .by_commits = 8, .share_of_index = 4, .most_shards = 4};

class Feed : public testing::Test {
 protected:
  /// The article of that number, as it is told the `version`-th time.
  static annotate::Article article(int number, int version = 0) {
    annotate::Article article;
    article.id = "0123456789abcdef-" + std::to_string(number);
    article.headline = "第" + std::to_string(number) + "号驿站第" + std::to_string(version) + "次换新";
    article.repaired.text = article.headline;
    return article;
  }
  static void put(IndexFeed& feed, int number, int version = 0) {
    const auto done = feed.put(search::Document::prepare(article(number, version), *feed.lexicon()));
    ASSERT_TRUE(done) << done.error().message;
  }
  [[nodiscard]] IndexFeed open(const FeedLimits& limits = small) const {
    return IndexFeed::open(place_, place_.asked(), limits).value();
  }
  /// Headlines by id, and in which order they come.
  [[nodiscard]] std::pair<std::map<std::string, std::string>, std::vector<std::string>> indexed() const {
    std::pair<std::map<std::string, std::string>, std::vector<std::string>> all;
    auto searcher = search::Searcher::open(place_.asked()).value();
    const auto take = [&](const annotate::Article& found) {
      all.first.emplace(found.id, found.headline);
      all.second.push_back(found.id);
      return true;
    };
    EXPECT_TRUE(searcher.for_each({}, search::Sort::Oldest, take));
    return all;
  }

  TemporaryFolder folder_;
  archive::Archive archive_ = open_archive(folder_.path() / "驿站.gongwen");
  IndexPlace place_{archive_};
};

TEST_F(Feed, HoldsWhatWasPutAndNotRemovedWhateverCameInWhichOrder) {
  for (unsigned seed = 0; seed < 3; ++seed) {
    ASSERT_TRUE(search::discard_index(place_.asked()));
    std::mt19937 random(seed);
    std::map<std::string, std::string> expected;
    {
      IndexFeed feed = open();
      for (int step = 0; step < 300; ++step) {
        // Mostly new articles; some come again, some go.
        const int old = std::uniform_int_distribution(0, step)(random);
        const auto kind = random() % 20;
        if (kind == 0) {
          ASSERT_TRUE(feed.remove(article(old).id));
          expected.erase(article(old).id);
        } else {
          const int number = kind == 1 ? old : step;
          put(feed, number, step);
          expected[article(number).id] = article(number, step).headline;
        }
        const auto due = feed.due();
        ASSERT_TRUE(due);
        if (*due || random() % 40 == 0) {
          ASSERT_TRUE(feed.commit());
          ASSERT_EQ(indexed().first, expected) << "seed " << seed << ", step " << step;
        }
      }
      ASSERT_TRUE(feed.commit());
    }
    EXPECT_EQ(indexed().first, expected) << "seed " << seed;
    EXPECT_FALSE(std::filesystem::exists(place_.shards()));
  }
}

TEST_F(Feed, KeepsTheOrderInWhichArticlesCameWhicheverThreadIsFaster) {
  std::vector<std::string> ids;
  IndexFeed feed = open();
  for (int number = 0; number < 150; ++number) {
    ids.push_back(article(number).id);
    put(feed, number);
    if (feed.due().value()) {
      ASSERT_TRUE(feed.commit());
    }
  }
  ASSERT_TRUE(feed.commit());
  EXPECT_THAT(indexed().second, ElementsAreArray(ids));
}

TEST_F(Feed, MakesShardsOneOnceWhereTheEndIsNear) {
  constexpr int all = 40;
  FeedLimits limits = small;
  limits.most_shards = all;
  IndexFeed feed = open(limits);
  std::vector<int> commits;
  for (int number = 0; number < all; ++number) {
    put(feed, number);
    if (!feed.due(all - number - 1).value()) continue;
    commits.push_back(number + 1);
    ASSERT_TRUE(feed.commit());
  }
  ASSERT_TRUE(feed.commit());
  // The shards would be due when they hold 24, three times the index; but then eight are left, and all 32 would be
  // written twice.
  EXPECT_THAT(commits, ElementsAre(4, 8));
  EXPECT_EQ(indexed().first.size(), all);
}

TEST_F(Feed, MakesShardsOneBeforeTheyAreTooManyToBeOpenedAtOnce) {
  IndexFeed feed = open();
  std::vector<int> commits;
  for (int number = 0; number < 25; ++number) {
    put(feed, number);
    if (!feed.due().value()) continue;
    commits.push_back(number + 1);
    ASSERT_TRUE(feed.commit());
  }
  // Four shards of four are full before they hold three times as much as the index.
  EXPECT_THAT(commits, ElementsAre(4, 8, 24));
}

TEST_F(Feed, LetsReadersGoOnInWhatTheyOpened) {
  IndexFeed feed = open();
  for (int number = 0; number < 8; ++number) put(feed, number);
  ASSERT_TRUE(feed.commit());
  auto reader = search::Searcher::open(place_.asked()).value();
  for (int number = 8; number < 80; ++number) {
    put(feed, number);
    if (feed.due().value()) {
      ASSERT_TRUE(feed.commit());
    }
    EXPECT_EQ(reader.search({}, search::Sort::Newest, 0, 0)->matched, 8);
  }
  ASSERT_TRUE(feed.commit());
  ASSERT_TRUE(reader.refresh());
  EXPECT_EQ(reader.search({}, search::Sort::Newest, 0, 0)->matched, 80);
}

TEST_F(Feed, AddsAFewArticlesToAManyWithoutWritingAllAnew) {
  {
    IndexFeed feed = open();
    for (int number = 0; number < 80; ++number) put(feed, number);
    ASSERT_TRUE(feed.commit());
  }
  const auto before = std::filesystem::last_write_time(place_.asked() / "iamglass");
  IndexFeed feed = open();
  for (int number = 80; number < 96; ++number) {  // More than go in by commits, less than a fourth of the index.
    put(feed, number);
    if (feed.due().value()) {
      ASSERT_TRUE(feed.commit());
    }
  }
  ASSERT_TRUE(feed.commit());
  EXPECT_FALSE(std::filesystem::exists(place_.shards()));
  EXPECT_EQ(indexed().first.size(), 96);
  EXPECT_GE(std::filesystem::last_write_time(place_.asked() / "iamglass"), before);
}

TEST_F(Feed, TakesWhatItHoldsAlreadyByCommitsHoweverMuchItIs) {
  {
    IndexFeed feed = open();
    for (int number = 0; number < 80; ++number) put(feed, number);
    ASSERT_TRUE(feed.commit());
  }
  IndexFeed feed = open();
  for (int number = 0; number < 80; ++number) {
    put(feed, number, 1);
    ASSERT_EQ(feed.due().value(), number % small.batch == small.batch - 1) << "more would fill the memory: " << number;
    if (feed.due().value()) {
      ASSERT_TRUE(feed.commit());
    }
  }
  EXPECT_EQ(indexed().first.at(article(79).id), article(79, 1).headline);
}

TEST_F(Feed, KilledAtAnyInstantHoldsWhatItHadCommitted) {
  std::mt19937 random(1925);
  // What the child has committed, seen by both.
  auto* committed = static_cast<std::atomic<int>*>(
      ::mmap(nullptr, sizeof(std::atomic<int>), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
  ASSERT_NE(committed, MAP_FAILED);
  for (int round = 0; round < 20; ++round) {
    ASSERT_TRUE(search::discard_index(place_.asked()));
    *committed = 0;
    const auto delay = std::chrono::microseconds(random() % 120000);
    run_child([&]() -> int {
      std::thread([&] {
        std::this_thread::sleep_for(delay);
        ::kill(::getpid(), SIGKILL);
      }).detach();
      IndexFeed feed = open();
      for (int number = 0; number < 2000; ++number) {
        put(feed, number);
        if (!feed.due().value()) continue;
        if (!feed.commit()) ::_exit(1);
        *committed = number + 1;
      }
      ::_exit(0);
    });
    ASSERT_TRUE(place_.restore(place_.asked()));
    if (*committed == 0) continue;
    const auto held = indexed().first;
    for (int number = 0; number < *committed; ++number) {
      ASSERT_TRUE(held.contains(article(number).id)) << number << " of " << *committed;
    }
    IndexFeed next = open();
    EXPECT_FALSE(std::filesystem::exists(place_.shards()));
  }
  ::munmap(committed, sizeof(std::atomic<int>));
}

TEST_F(Feed, LeavesTheIndexAsItWasWhereThereIsNoRoomForAnother) {
  const Ending ending = run_child([&]() -> int {
    // A disk of 4 MiB, of which only this process knows.
    const auto disk = folder_.path() / "disk";
    std::filesystem::create_directory(disk);
    if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=4m") != 0) {
      return not_possible_here;
    }
    const auto archive = open_archive(disk / "a.gongwen");
    place_ = IndexPlace(archive);
    int number = 0;
    {
      IndexFeed feed = open(no_shards);
      while (std::filesystem::space(disk).available > (std::uintmax_t{5} << 18)) {
        for (int i = 0; i < 50; ++i) put(feed, number++);
        EXPECT_TRUE(feed.commit());
      }
    }
    const int before = number;
    {
      FeedLimits soon = small;
      soon.share_of_index = 1'000'000;
      IndexFeed feed = open(soon);
      const auto feed_all = [&]() -> Result<void> {
        while (true) {
          put(feed, number++);
          if (feed.due().value() || number % 20 == 0) {
            if (auto committed = feed.commit(); !committed) return committed;
          }
        }
      };
      const auto fed = feed_all();
      EXPECT_EQ(fed.error().code, ErrorCode::Io) << fed.error().message;
      EXPECT_FALSE(std::filesystem::exists(place_.shards()));
    }
    EXPECT_GE(indexed().first.size(), static_cast<std::size_t>(before));
    // By commits alone there is room for some more.
    IndexFeed feed = open(no_shards);
    put(feed, number);
    EXPECT_TRUE(feed.commit());
    EXPECT_TRUE(indexed().first.contains(article(number).id));
    return HasFailure() ? 1 : 0;
  });
  if (ending.exit_code == not_possible_here) GTEST_SKIP() << "mounting a small disk needs root";
  EXPECT_EQ(ending.exit_code, 0);
}

}  // namespace
}  // namespace gongwen::ingest
