#include "base/file.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace gongwen {
namespace {

std::string reason(int error) { return std::generic_category().message(error); }

Result<void> sync_to_disk(const std::filesystem::path& path, int flags) {
  const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
  if (descriptor < 0) return fail(ErrorCode::Io, path.string() + ": " + reason(errno));
  const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  if (failed != 0) return fail(ErrorCode::Io, path.string() + ": " + reason(failed));
  return {};
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::size_t cap) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) {
    return fail(ErrorCode::NotFound, path.string() + ": no such file");
  }
  if (error) return fail(ErrorCode::Io, path.string() + ": " + error.message());
  if (std::filesystem::is_directory(status)) return fail(ErrorCode::Io, path.string() + ": is a folder");
  // A pipe or a terminal would be waited on for ever.
  if (!std::filesystem::is_regular_file(status)) {
    return fail(ErrorCode::Unsupported, path.string() + ": is no regular file");
  }
  errno = 0;
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return fail(ErrorCode::Io, path.string() + ": " + reason(errno == 0 ? EIO : errno));
  std::string bytes;
  constexpr std::size_t step = 1 << 16;
  while (stream) {
    const std::size_t before = bytes.size();
    bytes.resize(before + step);
    stream.read(bytes.data() + before, static_cast<std::streamsize>(step));
    bytes.resize(before + static_cast<std::size_t>(stream.gcount()));
    if (bytes.size() > cap) {
      return fail(ErrorCode::TooLarge, path.string() + ": over the cap of " + std::to_string(cap >> 10) + " KiB");
    }
  }
  if (stream.bad()) return fail(ErrorCode::Io, path.string() + ": could not be read to its end");
  return bytes;
}

AtomicFile::AtomicFile(std::filesystem::path path, std::filesystem::path temporary)
    : path_(std::move(path)), temporary_(std::move(temporary)), stream_(temporary_, std::ios::binary) {}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : path_(std::move(other.path_)),
      temporary_(std::exchange(other.temporary_, std::filesystem::path())),
      stream_(std::move(other.stream_)) {}

AtomicFile::~AtomicFile() {
  if (temporary_.empty()) return;
  stream_.close();
  std::error_code ignored;
  std::filesystem::remove(temporary_, ignored);
}

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return fail(ErrorCode::Io, path.string() + ": is a folder");
  auto temporary = path;
  temporary += ".part-" + std::to_string(::getpid());
  errno = 0;
  AtomicFile file(path, temporary);
  if (!file.stream_) return fail(ErrorCode::Io, path.string() + ": " + reason(errno == 0 ? EIO : errno));
  return file;
}

Result<void> AtomicFile::commit() {
  stream_.close();
  if (stream_.fail()) return fail(ErrorCode::Io, path_.string() + ": could not be written (is the disk full?)");
  if (auto synced = sync_to_disk(temporary_, O_RDONLY); !synced) return synced;
  std::error_code error;
  std::filesystem::rename(temporary_, path_, error);
  if (error) return fail(ErrorCode::Io, path_.string() + ": " + error.message());
  temporary_.clear();
  const auto folder = path_.has_parent_path() ? path_.parent_path() : std::filesystem::path(".");
  return sync_to_disk(folder, O_RDONLY | O_DIRECTORY);
}

}  // namespace gongwen
