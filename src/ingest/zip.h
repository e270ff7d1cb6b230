#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace gongwen::ingest {

/// What an import takes at most.
struct Caps {
  std::size_t page;        ///< Bytes of a page file.
  std::uint64_t unpacked;  ///< Bytes that one zip archive may unpack to.
  std::size_t entries;     ///< Entries of one zip archive.
};

/// The files in a zip archive, one after the other, in the order in which they stand. Nothing is unpacked to the disk,
/// so no name can lead out of the archive; one that tries is refused all the same. One thread at a time.
class ZipReader {
 public:
  struct Entry {
    std::string name;           ///< In UTF-8, folders parted by `/`.
    Result<std::string> bytes;  ///< Or why it is refused.
  };

  /// Goes through the archive once to count its files and to read the sidecars. An archive that is damaged or is none
  /// opens too: next() then gives what can be read, and the damage.
  ///
  /// Errors: Io when the file cannot be read.
  [[nodiscard]] static Result<ZipReader> open(const std::string& path, const Caps& caps);
  ZipReader(ZipReader&&) noexcept;
  ZipReader& operator=(ZipReader&&) noexcept;
  ~ZipReader();

  /// How many entries next() will give.
  [[nodiscard]] std::int64_t count() const;
  /// The sidecars in it, by their names: bytes, or why they cannot be read.
  [[nodiscard]] const std::map<std::string, Result<std::string>>& sidecars() const;

  /// The next file that is neither folder, sidecar nor hidden. A failure that ends the reading (damage, a cap) comes as
  /// a last entry with an empty name.
  [[nodiscard]] std::optional<Entry> next();

 private:
  struct State;
  explicit ZipReader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace gongwen::ingest
