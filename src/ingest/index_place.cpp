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

}  // namespace

std::filesystem::path growing_index(const archive::Archive& archive) { return archive.folder() / "index.part"; }

Result<void> put_in_place(const archive::Archive& archive, const std::filesystem::path& fresh) {
  const auto old = archive.folder() / "index.old";
  if (auto discarded = search::discard_index(old); !discarded) return discarded;
  std::error_code error;
  if (std::filesystem::exists(archive.index_folder(), error)) {
    if (auto away = moved(archive.index_folder(), old); !away) return away;
  }
  if (auto placed = moved(fresh, archive.index_folder()); !placed) return placed;
  return search::discard_index(old);
}

Result<void> put_packed_in_place(const archive::Archive& archive, const std::filesystem::path& index) {
  const auto packed = archive.folder() / "index.packed";
  if (auto discarded = search::discard_index(packed); !discarded) return discarded;
  if (auto compacted = search::compact_index(index, packed); !compacted) {
    static_cast<void>(search::discard_index(packed));
    return compacted;
  }
  return put_in_place(archive, packed);
}

}  // namespace gongwen::ingest
