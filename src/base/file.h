#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>

namespace gongwen {

/// The bytes of the file at `path`.
///
/// Errors: NotFound, TooLarge when it holds more than `cap` bytes, Unsupported when it is a pipe or a device, Io
/// otherwise; the message names the file.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path, std::size_t cap);

/// A file that is only there once it is whole: written beside `path` under a temporary name, and renamed over it by
/// commit(). Destroyed without commit(), it leaves what stood at `path` as it was, and nothing else.
/// Not thread-safe.
class AtomicFile {
 public:
  /// Errors: Io when the folder cannot be written, or `path` is a folder itself.
  [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path& path);

  AtomicFile(AtomicFile&& other) noexcept;
  AtomicFile& operator=(AtomicFile&& other) = delete;
  ~AtomicFile();

  /// Where to write. Failures are kept in the stream and told by commit().
  [[nodiscard]] std::ostream& stream() { return stream_; }

  /// Flushes to the disk and puts the file in place.
  ///
  /// Errors: Io when any write failed (a full disk, say); what stood at `path` is then as it was.
  [[nodiscard]] Result<void> commit();

 private:
  AtomicFile(std::filesystem::path path, std::filesystem::path temporary);

  std::filesystem::path path_;
  std::filesystem::path temporary_;  ///< Empty once committed or moved from.
  std::ofstream stream_;
};

}  // namespace gongwen
