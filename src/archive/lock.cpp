#include "archive/lock.h"

#include <array>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace gongwen::archive {
namespace {

/// The number that the holder wrote into its lock file, for people; may be empty.
std::string holder(int descriptor) {
  std::array<char, 20> digits{};
  const auto size = ::pread(descriptor, digits.data(), digits.size(), 0);
  return size > 0 ? std::string(digits.data(), static_cast<std::size_t>(size)) : std::string();
}

/// Only for the message of others: that it cannot be written takes nothing from the lock.
void leave_number(int descriptor) {
  const std::string number = std::to_string(::getpid());
  if (::ftruncate(descriptor, 0) != 0) return;
  [[maybe_unused]] const auto written = ::pwrite(descriptor, number.data(), number.size(), 0);
}

}  // namespace

Result<Lock> Lock::acquire(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor < 0) {
    return fail(ErrorCode::Io, file.string() + ": cannot be written: " + std::generic_category().message(errno));
  }
  Lock lock(descriptor);
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) {
      return fail(ErrorCode::Io, file.string() + ": cannot be locked: " + std::generic_category().message(errno));
    }
    return fail(ErrorCode::Busy, file.parent_path().string() + ": process " + holder(descriptor) +
                                     " is writing to this archive; wait for it to finish");
  }
  leave_number(descriptor);
  return lock;
}

Lock::Lock(Lock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

Lock::~Lock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace gongwen::archive
