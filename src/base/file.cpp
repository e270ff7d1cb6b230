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

Staging::Staging(std::filesystem::path path, std::filesystem::path temporary)
    : path_(std::move(path)), temporary_(std::move(temporary)) {}

Staging::Staging(Staging&& other) noexcept
    : path_(std::move(other.path_)), temporary_(std::exchange(other.temporary_, std::filesystem::path())) {}

Staging::~Staging() {
  std::error_code ignored;
  if (!temporary_.empty()) std::filesystem::remove_all(temporary_, ignored);
}

Staging Staging::beside(const std::filesystem::path& path) {
  auto temporary = path;
  temporary += ".part-" + std::to_string(::getpid());
  return {path, temporary};
}

Result<void> Staging::commit() {
  std::error_code error;
  if (std::filesystem::is_directory(temporary_, error)) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(temporary_, error)) {
      const int flags = entry.is_directory() ? O_RDONLY | O_DIRECTORY : O_RDONLY;
      if (auto synced = sync_to_disk(entry.path(), flags); !synced) return synced;
    }
    if (error) return fail(ErrorCode::Io, path_.string() + ": " + error.message());
  }
  if (auto synced = sync_to_disk(temporary_, O_RDONLY); !synced) return synced;
  std::filesystem::rename(temporary_, path_, error);
  if (error) return fail(ErrorCode::Io, path_.string() + ": " + error.message());
  temporary_.clear();
  const auto folder = path_.has_parent_path() ? path_.parent_path() : std::filesystem::path(".");
  return sync_to_disk(folder, O_RDONLY | O_DIRECTORY);
}

AtomicFile::AtomicFile(std::filesystem::path path, Staging staging)
    : path_(std::move(path)), staging_(std::move(staging)), stream_(staging_.place(), std::ios::binary) {}

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return fail(ErrorCode::Io, path.string() + ": is a folder");
  errno = 0;
  AtomicFile file(path, Staging::beside(path));
  if (!file.stream_) return fail(ErrorCode::Io, path.string() + ": " + reason(errno == 0 ? EIO : errno));
  return file;
}

Result<void> AtomicFile::commit() {
  stream_.close();
  if (stream_.fail()) return fail(ErrorCode::Io, path_.string() + ": could not be written (is the disk full?)");
  return staging_.commit();
}

}  // namespace gongwen
