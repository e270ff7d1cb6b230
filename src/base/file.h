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

/// A name beside `path` under which a file, or a folder with all that is in it, is made until it is whole, and then
/// takes its place. Destroyed without commit(), it removes what was made there; what stood at `path` is as it was.
class Staging {
 public:
  [[nodiscard]] static Staging beside(const std::filesystem::path& path);

  Staging(Staging&& other) noexcept;
  Staging& operator=(Staging&& other) = delete;
  ~Staging();

  /// Where to make it. Nothing is there yet.
  [[nodiscard]] const std::filesystem::path& place() const { return temporary_; }

  /// Brings what was made to the disk and puts it in place: a file over a file, a folder where none is, or an empty
  /// one.
  ///
  /// Errors: Io; what stood at `path` is then as it was.
  [[nodiscard]] Result<void> commit();

 private:
  Staging(std::filesystem::path path, std::filesystem::path temporary);

  std::filesystem::path path_;
  std::filesystem::path temporary_;  ///< Empty once committed or moved from.
};

/// A file that is only there once it is whole: written beside `path` under a temporary name, and renamed over it by
/// commit(). Destroyed without commit(), it leaves what stood at `path` as it was, and nothing else.
/// Not thread-safe.
class AtomicFile {
 public:
  /// Errors: Io when the folder cannot be written, or `path` is a folder itself.
  [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path& path);

  /// Where to write. Failures are kept in the stream and told by commit().
  [[nodiscard]] std::ostream& stream() { return stream_; }

  /// Flushes to the disk and puts the file in place.
  ///
  /// Errors: Io when any write failed (a full disk, say); what stood at `path` is then as it was.
  [[nodiscard]] Result<void> commit();

 private:
  AtomicFile(std::filesystem::path path, Staging staging);

  std::filesystem::path path_;
  Staging staging_;
  std::ofstream stream_;  ///< After the staging: closed before that is removed.
};

}  // namespace gongwen
