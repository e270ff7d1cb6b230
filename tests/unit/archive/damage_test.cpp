// What disks, systems and other people do to an archive.
#include "archive/archive.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"
#include "unit/archive/fixture.h"

#include <algorithm>
#include <csignal>
#include <random>

#include <gtest/gtest.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

namespace gongwen::archive {
namespace {

NewPage numbered_page(int number) {
  std::string bytes;
  for (int line = 0; line < 200; ++line) {
    bytes += "第" + std::to_string(number) + "版第" + std::to_string(line) + "行:车间里的灯一直亮到深夜。\n";
  }
  return new_page(bytes, std::to_string(number) + ".txt");
}

/// Adds pages until one fails; returns that failure.
Error fill(Archive& archive) {
  for (int number = 0; number < 100'000; ++number) {
    const auto page = numbered_page(number);
    if (auto added = archive.add_page(page, {article_of(page, 1, "灯火")}); !added) return added.error();
  }
  return {ErrorCode::Invalid, "never full"};
}

/// Whole pages only: as many articles, queue entries and readable bytes as pages.
void expect_whole(const std::filesystem::path& folder) {
  auto archive = open_to_write(folder);
  EXPECT_TRUE(archive.check().value().empty());
  const auto pages = archive.pages().all().value();
  EXPECT_EQ(archive.articles().count(), static_cast<std::int64_t>(pages.size()));
  EXPECT_EQ(archive.queue().count(), static_cast<std::int64_t>(pages.size()));
  for (const auto& page : pages) EXPECT_EQ(sha256(archive.pages().bytes(page.id).value()), page.facts.sha256);
}

TEST(FullDisk, StopsWithAClearErrorAndLeavesWholePages) {
  const TemporaryFolder folder;
  const auto at = folder.path() / "disk";
  std::filesystem::create_directory(at);
  const Ending ending = run_child([&] {
    // A disk of 2 MiB, of which only this process knows.
    if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", at.c_str(), "tmpfs", 0, "size=2m") != 0) {
      return not_possible_here;
    }
    {
      auto archive = open_to_write(at / "a.gongwen");
      const Error error = fill(archive);
      EXPECT_EQ(error.code, ErrorCode::Io);
      EXPECT_NE(error.message.find("disk is full"), std::string::npos) << error.message;
      EXPECT_GT(archive.pages().count().value(), 3);
    }
    // Somebody makes room.
    EXPECT_EQ(::mount("tmpfs", at.c_str(), "tmpfs", MS_REMOUNT, "size=32m"), 0);
    expect_whole(at / "a.gongwen");
    return testing::Test::HasFailure() ? 1 : 0;
  });
  if (ending.exit_code == not_possible_here) GTEST_SKIP() << "mounting a small disk needs root";
  EXPECT_EQ(ending.exit_code, 0);
}

TEST(FullDisk, TakesAFileThatMayNotGrowLikewise) {
  const TemporaryFolder folder;
  const Ending ending = run_child([&] {
    auto archive = open_to_write(folder.path() / "a.gongwen");
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1 << 20, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const Error error = fill(archive);
    EXPECT_EQ(error.code, ErrorCode::Io) << error.message;
    return testing::Test::HasFailure() ? 1 : 0;
  });
  EXPECT_EQ(ending.exit_code, 0);
  expect_whole(folder.path() / "a.gongwen");
}

TEST(ReadOnlyDisk, CanBeReadWhenTheWriterHadFinished) {
  const TemporaryFolder folder;
  const auto at = folder.path() / "100% 职工?#.gongwen";
  const auto page = numbered_page(1);
  ASSERT_TRUE(open_to_write(at).add_page(page, {article_of(page, 1, "灯火")}));
  const Ending ending = run_child([&] {
    if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount(at.c_str(), at.c_str(), nullptr, MS_BIND, nullptr) != 0 ||
        ::mount(nullptr, at.c_str(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) != 0) {
      return not_possible_here;
    }
    auto archive = Archive::open(at, Access::ReadOnly);
    EXPECT_TRUE(archive) << archive.error().message;
    if (archive) {
      EXPECT_EQ(archive->articles().count(), 1);
    }
    const auto writer = Archive::open(at, Access::ReadWrite);
    EXPECT_FALSE(writer);
    EXPECT_EQ(writer.error().code, ErrorCode::Io) << writer.error().message;
    return testing::Test::HasFailure() ? 1 : 0;
  });
  if (ending.exit_code == not_possible_here) GTEST_SKIP() << "mounting a disk read-only needs root";
  EXPECT_EQ(ending.exit_code, 0);
}

TEST(ReadOnlyDisk, SaysWhatToDoWhenTheWriterWasKilled) {
  const TemporaryFolder folder;
  const auto at = folder.path() / "a.gongwen";
  const Ending killed = run_child([&] {
    auto archive = open_to_write(at);
    const auto page = numbered_page(1);
    if (!archive.add_page(page, {article_of(page, 1, "灯火")})) return 1;
    return ::kill(::getpid(), SIGKILL);
  });
  ASSERT_EQ(killed.signal, SIGKILL);
  std::filesystem::remove(at / "archive.sqlite-shm");  // As on a disk that was copied.
  const Ending ending = run_child([&] {
    if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount(at.c_str(), at.c_str(), nullptr, MS_BIND, nullptr) != 0 ||
        ::mount(nullptr, at.c_str(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) != 0) {
      return not_possible_here;
    }
    const auto archive = Archive::open(at, Access::ReadOnly);
    EXPECT_FALSE(archive) << "half of what was stored must not look like all of it";
    if (!archive) {
      EXPECT_EQ(archive.error().code, ErrorCode::Io);
      EXPECT_NE(archive.error().message.find("copy the archive"), std::string::npos) << archive.error().message;
    }
    return testing::Test::HasFailure() ? 1 : 0;
  });
  if (ending.exit_code == not_possible_here) GTEST_SKIP() << "mounting a disk read-only needs root";
  EXPECT_EQ(ending.exit_code, 0);
}

TEST(DamagedStore, IsToldOfWhereverTheDamageStrikes) {
  const TemporaryFolder folder;
  const auto at = folder.path() / "a.gongwen";
  {
    auto archive = open_to_write(at);
    for (int number = 0; number < 20; ++number) {
      const auto page = numbered_page(number);
      ASSERT_TRUE(archive.add_page(page, {article_of(page, 1, "灯火")}));
    }
  }
  const std::string sound = bytes_of(at / "archive.sqlite");
  std::mt19937 random(20230428);
  int told = 0;
  constexpr int rounds = 30;
  for (int round = 0; round < rounds; ++round) {
    std::string damaged = sound;
    const auto begin = std::uniform_int_distribution<std::size_t>(0, sound.size() / 4096 - 1)(random) * 4096;
    std::generate_n(damaged.begin() + static_cast<std::ptrdiff_t>(begin), 4096,
                    [&] { return static_cast<char>(random()); });
    folder.write("a.gongwen/archive.sqlite", damaged);
    auto archive = Archive::open(at, Access::ReadWrite);
    if (!archive) {
      EXPECT_EQ(archive.error().code, ErrorCode::Corrupt) << archive.error().message;
      ++told;
      continue;
    }
    // A page in the middle of a blob is as good as any other to SQLite: that one the digests tell.
    bool noticed = !archive->check().value().empty();
    for (std::int64_t id = 1; id <= 20 && !noticed; ++id) {
      const auto row = archive->pages().get(id);
      const auto bytes = archive->pages().bytes(id);
      noticed = !row || !*row || !bytes || sha256(*bytes) != (*row)->facts.sha256;
    }
    told += noticed ? 1 : 0;
  }
  EXPECT_EQ(told, rounds);
}

TEST(DamagedStore, IsToldOfWhenItWasCutShort) {
  const TemporaryFolder folder;
  const auto at = folder.path() / "a.gongwen";
  {
    auto archive = open_to_write(at);
    for (int number = 0; number < 20; ++number) ASSERT_TRUE(archive.add_page(numbered_page(number), {}));
  }
  std::filesystem::resize_file(at / "archive.sqlite", std::filesystem::file_size(at / "archive.sqlite") / 2);
  auto archive = Archive::open(at, Access::ReadWrite);
  EXPECT_TRUE(!archive || !archive->check().value().empty());
}

TEST(DamagedStore, IsToldOfWhenItIsNoDatabase) {
  const TemporaryFolder folder;
  folder.write("a.gongwen/archive.sqlite", std::string(10'000, 'x'));
  for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
    const auto archive = Archive::open(folder.path() / "a.gongwen", access);
    ASSERT_FALSE(archive);
    EXPECT_EQ(archive.error().code, ErrorCode::Corrupt);
  }
}

}  // namespace
}  // namespace gongwen::archive
