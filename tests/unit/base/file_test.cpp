#include "base/file.h"

#include "support/child_process.h"
#include "support/temporary_folder.h"

#include <csignal>
#include <iterator>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gongwen {
namespace {

using testing::HasSubstr;
constexpr std::size_t cap = std::size_t{1} << 20;

std::ptrdiff_t files_in(const TemporaryFolder& folder) {
  return std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator());
}

// No file of the calling process may grow beyond this from now on: what a full disk does to a write.
void limit_file_size(rlim_t bytes) {
  std::signal(SIGXFSZ, SIG_IGN);
  const rlimit limit{bytes, bytes};
  ::setrlimit(RLIMIT_FSIZE, &limit);
}

TEST(ReadFile, GivesEveryByteAsItCame) {
  const TemporaryFolder folder;
  std::string bytes;
  for (int i = 0; i < 200'000; ++i) bytes += static_cast<char>(i * 31 % 256);
  EXPECT_EQ(read_file(folder.write("工会.bin", bytes), cap).value(), bytes);
  EXPECT_EQ(read_file(folder.write("empty", ""), cap).value(), "");
}

TEST(ReadFile, TakesAFileThatJustFillsTheCapAndNoByteMore) {
  const TemporaryFolder folder;
  EXPECT_EQ(read_file(folder.write("full", std::string(cap, 'x')), cap).value().size(), cap);
  const auto over = folder.write("over", std::string(cap + 1, 'x'));
  const auto refused = read_file(over, cap);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::TooLarge);
  EXPECT_THAT(refused.error().message, HasSubstr(over.string()));
  EXPECT_THAT(refused.error().message, HasSubstr("1024 KiB"));
}

TEST(ReadFile, RefusesAFileOfManyGigabytesWithoutReadingIt) {
  const TemporaryFolder folder;
  const auto huge = folder.write("huge", "");
  std::filesystem::resize_file(huge, std::uintmax_t{64} << 30);  // A hole: it takes no room.
  EXPECT_EQ(read_file(huge, cap).error().code, ErrorCode::TooLarge);
}

TEST(ReadFile, NamesTheFileThatIsMissing) {
  const TemporaryFolder folder;
  const auto missing = read_file(folder.path() / "没有.txt", cap);
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
  EXPECT_THAT(missing.error().message, HasSubstr("没有.txt"));
}

TEST(ReadFile, RefusesAFolder) {
  const TemporaryFolder folder;
  const auto refused = read_file(folder.path(), cap);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::Io);
  EXPECT_THAT(refused.error().message, HasSubstr("folder"));
}

TEST(ReadFile, RefusesAPipeInsteadOfWaitingOnIt) {
  const TemporaryFolder folder;
  const auto pipe = folder.path() / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  EXPECT_EQ(read_file(pipe, cap).error().code, ErrorCode::Unsupported);
}

TEST(ReadFile, SaysThatItMayNotRead) {
  const TemporaryFolder folder;
  const auto file = folder.write("closed/page.txt", "工会");
  ::chmod(folder.path().c_str(), 0755);
  ::chmod(file.c_str(), 0);
  const auto ending = run_child([&] {
    // Root may read everything.
    if (::geteuid() == 0 && ::seteuid(65534) != 0) return not_possible_here;
    const auto refused = read_file(file, cap);
    if (refused || refused.error().code != ErrorCode::Io) return 1;
    std::filesystem::path inside = file.parent_path();
    if (::geteuid() == 65534 && ::seteuid(0) != 0) return not_possible_here;
    ::chmod(inside.c_str(), 0);
    if (::geteuid() == 0 && ::seteuid(65534) != 0) return not_possible_here;
    const auto hidden = read_file(file, cap);
    return !hidden && hidden.error().code == ErrorCode::Io ? 0 : 2;
  });
  ::chmod(file.parent_path().c_str(), 0700);
  if (ending.exit_code == not_possible_here) GTEST_SKIP() << "no other user to be here";
  EXPECT_EQ(ending.exit_code, 0) << "1: the file itself, 2: its folder";
}

TEST(AtomicFileTest, IsNotThereUntilItIsCommitted) {
  const TemporaryFolder folder;
  const auto path = folder.path() / "导出.csv";
  auto file = AtomicFile::create(path);
  ASSERT_TRUE(file) << file.error().message;
  file->stream() << "工会,职工\n" << std::flush;
  EXPECT_FALSE(std::filesystem::exists(path));
  ASSERT_TRUE(file->commit());
  EXPECT_EQ(bytes_of(path), "工会,职工\n");
  EXPECT_EQ(files_in(folder), 1);
}

TEST(AtomicFileTest, LeavesTheOldFileAndNothingElseWithoutACommit) {
  const TemporaryFolder folder;
  const auto path = folder.write("导出.csv", "old");
  {
    auto file = AtomicFile::create(path);
    ASSERT_TRUE(file);
    file->stream() << "half of the new";
  }
  EXPECT_EQ(bytes_of(path), "old");
  EXPECT_EQ(files_in(folder), 1);
}

TEST(AtomicFileTest, TakesThePlaceOfTheOldFile) {
  const TemporaryFolder folder;
  const auto path = folder.write("导出.csv", "a longer old file");
  auto file = AtomicFile::create(path);
  ASSERT_TRUE(file);
  file->stream() << "new";
  ASSERT_TRUE(file->commit());
  EXPECT_EQ(bytes_of(path), "new");
}

TEST(AtomicFileTest, CanBeMovedWhileItIsWritten) {
  const TemporaryFolder folder;
  const auto path = folder.path() / "导出.csv";
  auto first = AtomicFile::create(path);
  ASSERT_TRUE(first);
  first->stream() << "one,";
  AtomicFile second = std::move(*first);
  second.stream() << "two";
  ASSERT_TRUE(second.commit());
  EXPECT_EQ(bytes_of(path), "one,two");
}

TEST(AtomicFileTest, NeedsAFolderToBeIn) {
  const TemporaryFolder folder;
  const auto path = folder.path() / "no such folder" / "导出.csv";
  const auto refused = AtomicFile::create(path);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::Io);
  EXPECT_THAT(refused.error().message, HasSubstr(path.string()));
}

TEST(AtomicFileTest, DoesNotBeginToWriteOverAFolder) {
  const TemporaryFolder folder;
  EXPECT_EQ(AtomicFile::create(folder.path()).error().code, ErrorCode::Io);
}

TEST(AtomicFileTest, TellsAFullDiskAndLeavesTheOldFileWhole) {
  const TemporaryFolder folder;
  const auto path = folder.write("导出.csv", "old");
  const auto ending = run_child([&] {
    limit_file_size(64 << 10);
    auto file = AtomicFile::create(path);
    if (!file) return 1;
    file->stream() << std::string(1 << 20, 'x');
    const auto committed = file->commit();
    if (committed) return 2;
    return committed.error().code == ErrorCode::Io && committed.error().message.starts_with(path.string()) ? 0 : 3;
  });
  EXPECT_EQ(ending.exit_code, 0);
  EXPECT_EQ(bytes_of(path), "old");
  EXPECT_EQ(files_in(folder), 1);
}

TEST(AtomicFileTest, TellsADiskThatFillsUpWithTheLastBytes) {
  const TemporaryFolder folder;
  const auto path = folder.write("导出.csv", "old");
  const auto ending = run_child([&] {
    limit_file_size(4);
    auto file = AtomicFile::create(path);
    if (!file) return 1;
    file->stream() << "in the buffer until commit";
    if (!file->stream()) return 2;
    return file->commit() ? 3 : 0;
  });
  EXPECT_EQ(ending.exit_code, 0);
  EXPECT_EQ(bytes_of(path), "old");
  EXPECT_EQ(files_in(folder), 1);
}

}  // namespace
}  // namespace gongwen
