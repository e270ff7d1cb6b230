#include "archive/lock.h"

#include "support/child_process.h"
#include "support/temporary_folder.h"
#include "unit/archive/fixture.h"

#include <array>
#include <csignal>
#include <optional>

#include <gtest/gtest.h>

namespace gongwen::archive {
namespace {

/// A child that holds the archive open to write until it is killed. Returns when it does.
pid_t start_writer(const std::filesystem::path& folder) {
  std::array<int, 2> ready{};
  EXPECT_EQ(::pipe(ready.data()), 0);
  const pid_t child = start_child([&] {
    const auto archive = Archive::open(folder, Access::ReadWrite);
    if (::write(ready[1], archive ? "y" : "n", 1) != 1) return 1;
    ::pause();
    return 0;
  });
  char answer = 0;
  EXPECT_EQ(::read(ready[0], &answer, 1), 1);
  EXPECT_EQ(answer, 'y');
  for (const int end : ready) ::close(end);
  return child;
}

TEST(Lock, KeepsASecondProcessFromWriting) {
  const TemporaryFolder folder;
  const pid_t writer = start_writer(folder.path() / "a.gongwen");
  const auto second = Archive::open(folder.path() / "a.gongwen", Access::ReadWrite);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::Busy);
  EXPECT_NE(second.error().message.find("process " + std::to_string(writer)), std::string::npos)
      << second.error().message;
  ::kill(writer, SIGKILL);
  wait_for(writer);
}

TEST(Lock, LetsOthersReadMeanwhile) {
  const TemporaryFolder folder;
  const pid_t writer = start_writer(folder.path() / "a.gongwen");
  auto reader = Archive::open(folder.path() / "a.gongwen", Access::ReadOnly);
  ASSERT_TRUE(reader) << reader.error().message;
  EXPECT_EQ(reader->pages().count(), 0);
  ::kill(writer, SIGKILL);
  wait_for(writer);
}

TEST(Lock, EndsWithItsProcessHoweverThatEnds) {
  const TemporaryFolder folder;
  const pid_t writer = start_writer(folder.path() / "a.gongwen");
  ::kill(writer, SIGKILL);
  EXPECT_EQ(wait_for(writer).signal, SIGKILL);
  EXPECT_TRUE(Archive::open(folder.path() / "a.gongwen", Access::ReadWrite));
}

TEST(Lock, IsForOneObjectWithinAProcessToo) {
  const TemporaryFolder folder;
  std::optional<Archive> first = open_to_write(folder.path() / "a.gongwen");
  EXPECT_EQ(Archive::open(folder.path() / "a.gongwen", Access::ReadWrite).error().code, ErrorCode::Busy);
  first.reset();
  EXPECT_TRUE(Archive::open(folder.path() / "a.gongwen", Access::ReadWrite));
}

TEST(Lock, SaysWhenItsFileCannotBeMade) {
  const TemporaryFolder folder;
  const auto lock = Lock::acquire(folder.path() / "no such folder" / "lock");
  ASSERT_FALSE(lock);
  EXPECT_EQ(lock.error().code, ErrorCode::Io);
}

}  // namespace
}  // namespace gongwen::archive
