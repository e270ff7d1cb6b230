#pragma once

#include "archive/archive.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

/// Corrections that do not fit their page as it is put together now: they are kept, and tried whenever its articles are
/// made anew. A person can have them done in another way, or forgotten.
namespace gongwen::ingest {

/// Those of one page, as they were made. Errors: NotFound when the archive has no such page, Io, Corrupt.
[[nodiscard]] Result<std::vector<archive::StoredCorrection>> misfits(archive::Archive& archive,
                                                                     const std::string& sha256);
/// Those of all pages that are there. Errors: Io, Corrupt.
[[nodiscard]] Result<std::vector<archive::StoredCorrection>> misfits(archive::Archive& archive);

/// Does correction `id` again on what stands there now, as one step: lines go where it says one behind the other,
/// wherever they have come to stand, and a text takes the place of what the line says now. New corrections, by the same
/// editor, take the place of the old one.
///
/// Errors: NotFound; Invalid, and nothing has changed, where that does not fit either; as ingest::correct().
[[nodiscard]] Result<void> do_again(archive::Archive& archive, std::int64_t id);

/// Forgets correction `id`; that can be undone. Errors: NotFound; as ingest::remake_page().
[[nodiscard]] Result<void> forget(archive::Archive& archive, std::int64_t id);

}  // namespace gongwen::ingest
