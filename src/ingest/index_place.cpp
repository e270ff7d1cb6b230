#include "ingest/index_place.h"

#include "search/index_writer.h"

#include <system_error>

namespace gongwen::ingest {
namespace {

Result<void> moved(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::error_code error;
  std::filesystem::rename(from, to, error);
  if (error) return fail(ErrorCode::Io, to.string() + ": " + error.message());
  return {};
}

std::filesystem::path old_of(std::filesystem::path index) { return index += ".old"; }

Result<void> put(const std::filesystem::path& fresh, const std::filesystem::path& into) {
  const auto old = old_of(into);
  if (auto discarded = search::discard_index(old); !discarded) return discarded;
  std::error_code error;
  if (std::filesystem::exists(into, error)) {
    if (auto away = moved(into, old); !away) return away;
  }
  if (auto placed = moved(fresh, into); !placed) {
    static_cast<void>(moved(old, into));  // Else a writer would make an empty one there.
    return placed;
  }
  return search::discard_index(old);
}

}  // namespace

IndexPlace::IndexPlace(const archive::Archive& archive)
    : asked_(archive.index_folder()),
      growing_room_(archive.folder() / "index.part"),
      shards_(archive.folder() / "index.shards"),
      packed_(archive.folder() / "index.packed") {}

Result<void> IndexPlace::put_packed(std::span<const std::filesystem::path> indexes,
                                    const std::filesystem::path& into) const {
  if (auto discarded = search::discard_index(packed_); !discarded) return discarded;
  if (auto compacted = search::compact_indexes(indexes, packed_); !compacted) {
    static_cast<void>(search::discard_index(packed_));
    return compacted;
  }
  return put(packed_, into);
}

Result<void> IndexPlace::restore(const std::filesystem::path& index) const {
  std::error_code error;
  const auto old = old_of(index);
  return std::filesystem::exists(index, error) || !std::filesystem::exists(old, error) ? Result<void>()
                                                                                       : moved(old, index);
}

Result<void> IndexPlace::put_grown() const {
  const std::filesystem::path grown[] = {growing()};
  auto placed = put_packed(grown, asked_);
  if (!placed) placed = put(growing(), asked_);
  if (!placed) return placed;
  return search::discard_index(growing_room_);
}

}  // namespace gongwen::ingest
