#pragma once

#include <filesystem>

namespace gongwen {

/// Where a person's archive lies when none is named: `$GONGWEN_ARCHIVE`, or `gongwen/archive.gongwen` below
/// `$XDG_DATA_HOME` (XDG Base Directory Specification; `~/.local/share` when unset).
[[nodiscard]] std::filesystem::path default_archive();

}  // namespace gongwen
