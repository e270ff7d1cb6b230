#pragma once

#include "archive/archive.h"
#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace gongwen::archive {

/// Makes an archive in `folder`, which must not be there yet, of pages of `from`: their bytes, their articles, and all
/// that people did with them, collections included that hold any of them and those around these, and the topics and
/// cues that they added. What people did is told by its column `sha256`. Searches that were saved, and what can be
/// undone, stay behind.
///
/// The new archive's id follows from that of the other and from the pages: the same pages give the same bytes.
///
/// Errors: Io (what was made of it is left to the caller), Busy, Corrupt.
[[nodiscard]] Result<void> write_subset(const Archive& from, const std::vector<std::string>& sha256s,
                                        const std::filesystem::path& folder);

}  // namespace gongwen::archive
