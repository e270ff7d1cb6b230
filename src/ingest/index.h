#pragma once

#include "archive/archive.h"
#include "base/progress.h"
#include "base/result.h"

#include <stop_token>
#include <string>
#include <vector>

namespace gongwen::ingest {

/// Brings the index up to the store: what the queue holds, or everything when the index is missing, damaged or was made
/// under another fingerprint. `archive` must be ReadWrite. Returns the number of articles indexed.
///
/// Errors: Busy, Cancelled (what was committed stays, the rest is still queued), Io.
[[nodiscard]] Result<std::int64_t> catch_up(archive::Archive& archive, const OnProgress& on_progress = {},
                                            std::stop_token stop = {});

/// Throws the index away and makes it anew.
[[nodiscard]] Result<std::int64_t> reindex(archive::Archive& archive, const OnProgress& on_progress = {},
                                           std::stop_token stop = {});

/// Checks all that a damaged file can break: the store (SQLite's own check), each page's bytes against their digest,
/// every non-blank line owned exactly once, the index equal to the store. A line for each damage; empty when sound.
[[nodiscard]] Result<std::vector<std::string>> verify(archive::Archive& archive, const OnProgress& on_progress = {},
                                                      std::stop_token stop = {});

}  // namespace gongwen::ingest
