#pragma once

#include "archive/archive.h"
#include "base/result.h"

#include <filesystem>
#include <span>

namespace gongwen::ingest {

/// Where the indexes of an archive stand: the one that is asked, and what is made beside it.
class IndexPlace {
 public:
  explicit IndexPlace(const archive::Archive& archive);

  /// The one that is asked.
  [[nodiscard]] const std::filesystem::path& asked() const { return asked_; }
  /// One that is made anew grows here and takes the place of the asked one when it is whole. What is committed of it
  /// may be searched meanwhile by who says that it is a part. While `growing_room()` is there, the queue holds what it
  /// lacks.
  [[nodiscard]] std::filesystem::path growing() const { return growing_room_ / "index"; }
  [[nodiscard]] const std::filesystem::path& growing_room() const { return growing_room_; }
  /// Where shards are written.
  [[nodiscard]] const std::filesystem::path& shards() const { return shards_; }

  /// What these indexes hold, which nobody writes to, is packed and put in the place of the one that is asked or of the
  /// growing one. Readers go on in the old one until they refresh. Errors: those of search::compact_indexes(), of which
  /// nothing remains; Io.
  [[nodiscard]] Result<void> put_packed(std::span<const std::filesystem::path> indexes,
                                        const std::filesystem::path& into) const;
  /// After a kill between the two steps by which one index takes the place of another: the old one is back there.
  /// Errors: Io.
  [[nodiscard]] Result<void> restore(const std::filesystem::path& index) const;
  /// Puts the growing index in the place of the one that is asked, packed if there is room for it.
  [[nodiscard]] Result<void> put_grown() const;

 private:
  std::filesystem::path asked_;
  std::filesystem::path growing_room_;
  std::filesystem::path shards_;
  std::filesystem::path packed_;
};

}  // namespace gongwen::ingest
