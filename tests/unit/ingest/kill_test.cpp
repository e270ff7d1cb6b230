// An import, killed at any instant, leaves whole pages and an index that can follow.
#include "search/index_writer.h"
#include "support/child_process.h"
#include "unit/ingest/import_fixture.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <thread>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

namespace gongwen::ingest {
namespace {

using std::chrono::microseconds;

class Kill : public ImportFixture {
 protected:
  /// Imports in a child that kills itself `delay` after it has stored `files` files.
  Ending import_and_kill(std::int64_t files, microseconds delay) {
    return run_child([&]() -> int {
      std::atomic<bool> reached = files == 0;
      std::thread([&] {
        reached.wait(false);
        std::this_thread::sleep_for(delay);
        ::kill(::getpid(), SIGKILL);
      }).detach();
      auto archive = open_archive(at());
      const auto report = import_paths(archive, std::vector{pages()}, {}, [&](const ImportProgress& now) {
        if (now.files.done >= files) {
          reached = true;
          reached.notify_all();
        }
      });
      ::_exit(report ? 0 : 1);
    });
  }

  /// The archive as the next person finds it.
  void expect_whole() {
    auto archive = open_archive(at());
    const auto caught_up = catch_up(archive);
    ASSERT_TRUE(caught_up) << caught_up.error().message;
    EXPECT_EQ(archive.queue().count(), 0);
    expect_sound(archive);
    std::set<std::string> sources;
    const auto pages = archive.pages().all().value();
    for (const auto& page : pages) {
      EXPECT_TRUE(sources.insert(page.facts.source).second) << page.facts.source << " twice";
    }
  }
};

TEST_F(Kill, LeavesWholePagesNothingTwiceAndAnIndexThatFollows) {
  constexpr int pages_written = 120;  // Of which some are stored together.
  write_pages(pages_written);
  auto undisturbed = open_archive(folder_.path() / "undisturbed.gongwen");
  const auto begun = std::chrono::steady_clock::now();
  import_all(undisturbed, {pages()});
  const auto whole = std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - begun);
  const auto expected = contents(undisturbed);

  std::mt19937 random(1949);
  constexpr int rounds = 20;
  int killed = 0;
  std::int64_t interrupted = 0;
  for (int round = 0; round < rounds; ++round) {
    // Half of them by the clock, half a moment after some file.
    const bool by_clock = round % 2 == 0;
    const std::int64_t files = by_clock ? 0 : std::uniform_int_distribution(0, pages_written)(random);
    const auto longest = by_clock ? whole.count() : whole.count() / 20;
    const Ending ending =
        import_and_kill(files, microseconds(std::uniform_int_distribution<std::int64_t>(0, longest)(random)));
    ASSERT_TRUE(ending.signal == SIGKILL || ending.exit_code == 0) << ending.exit_code;
    killed += ending.signal == SIGKILL ? 1 : 0;
    expect_whole();
    const auto stored = open_archive(at()).pages().count().value();
    interrupted += stored > 0 && stored < pages_written ? 1 : 0;
    // Every page in: begin again, else the rest of the rounds would have nothing to interrupt.
    if (stored == pages_written) std::filesystem::remove_all(at());
  }
  EXPECT_GE(killed, rounds / 3) << "the delays no longer hit the import";
  EXPECT_GE(interrupted, 3) << "the delays no longer hit the middle of the import";

  auto archive = open_archive(at());
  import_all(archive, {pages()});
  EXPECT_EQ(contents(archive), expected) << "as if nobody had ever been killed";
  expect_sound(archive);
}

TEST_F(Kill, OfAReindexLeavesTheOldIndexOrTheNewOne) {
  write_pages(20);
  {
    auto archive = open_archive(at());
    import_all(archive, {pages()});
  }
  std::mt19937 random(1925);
  for (int round = 0; round < 5; ++round) {
    const microseconds delay(std::uniform_int_distribution(0, 150'000)(random));
    const Ending ending = run_child([&]() -> int {
      std::thread([&] {
        std::this_thread::sleep_for(delay);
        ::kill(::getpid(), SIGKILL);
      }).detach();
      auto archive = open_archive(at());
      ::_exit(reindex(archive) ? 0 : 1);
    });
    ASSERT_TRUE(ending.signal == SIGKILL || ending.exit_code == 0) << ending.exit_code;
    expect_whole();
  }
}

TEST_F(Kill, OfWhoDiscardsAnIndexLeavesAllOfItOrNone) {
  const auto index = folder_.path() / "index";
  std::filesystem::create_directory(index);
  constexpr int files = 3000;
  for (int file = 0; file < files; ++file) std::ofstream(index / std::to_string(file)) << "some of it";
  const auto left = [&] {
    std::error_code gone;
    return std::distance(std::filesystem::directory_iterator(index, gone), std::filesystem::directory_iterator());
  };
  const pid_t child = start_child([&]() -> int { return search::discard_index(index) ? 0 : 1; });
  while (left() == files) std::this_thread::yield();
  ::kill(child, SIGKILL);
  wait_for(child);
  EXPECT_EQ(left(), 0);
  EXPECT_TRUE(search::discard_index(index));
  EXPECT_TRUE(std::filesystem::is_empty(folder_.path())) << "what the killed one left is removed by the next";
}

TEST_F(Kill, IsNotWhatAFullDiskDoes) {
  write_pages(80);
  const auto disk = folder_.path() / "disk";
  std::filesystem::create_directory(disk);
  const Ending ending = run_child([&]() -> int {
    // A disk of 3 MiB, of which only this process knows.
    if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=3m") != 0) {
      return not_possible_here;
    }
    {
      auto archive = open_archive(disk / "a.gongwen");
      const auto report = import_paths(archive, std::vector{pages()}, {});
      EXPECT_FALSE(report);
      if (!report) {
        EXPECT_EQ(report.error().code, ErrorCode::Io) << report.error().message;
      }
    }
    // Somebody makes room, and the import is begun again.
    EXPECT_EQ(::mount("tmpfs", disk.c_str(), "tmpfs", MS_REMOUNT, "size=256m"), 0);
    auto archive = open_archive(disk / "a.gongwen");
    const auto stored = archive.pages().count().value();
    EXPECT_GT(stored, 0);
    const auto report = import_all(archive, {pages()});
    EXPECT_EQ(report.known, stored);
    EXPECT_EQ(report.imported, 80 - stored);
    expect_sound(archive);
    return HasFailure() ? 1 : 0;
  });
  if (ending.exit_code == not_possible_here) GTEST_SKIP() << "mounting a small disk needs root";
  EXPECT_EQ(ending.exit_code, 0);
}

}  // namespace
}  // namespace gongwen::ingest
