#pragma once

#include "archive/archive.h"
#include "base/result.h"

#include <filesystem>

namespace gongwen::ingest {

/// An index that is made anew grows here, beside the one that is asked, and takes its place when it is whole. What
/// is committed of it may be searched meanwhile by who says that it is a part. While the folder is there, the queue holds
/// what it still lacks.
[[nodiscard]] std::filesystem::path growing_index(const archive::Archive& archive);

/// Puts the index at `fresh` in the place of the one that is asked, which may not be there. Errors: Io.
[[nodiscard]] Result<void> put_in_place(const archive::Archive& archive, const std::filesystem::path& fresh);

/// What `index`, which nobody writes to, holds is packed and put in the place of the index that is asked. Errors: those
/// of search::compact_index(): the index that is asked stays as it was.
[[nodiscard]] Result<void> put_packed_in_place(const archive::Archive& archive, const std::filesystem::path& index);

}  // namespace gongwen::ingest
