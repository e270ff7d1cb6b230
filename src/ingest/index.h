#pragma once

#include "archive/archive.h"
#include "base/progress.h"
#include "base/result.h"

#include <stop_token>
#include <string>
#include <vector>

namespace gongwen::ingest {

/// Brings the index up to the store: what the queue holds, or everything when the index is missing, damaged, short of
/// articles or was made under another fingerprint. `archive` must be ReadWrite (Invalid otherwise). Returns the number
/// of articles indexed.
///
/// An index that is made anew grows in a folder beside the old one (`index.part/`) and takes its place when it is
/// whole: the old one, if it is of use, is searched until then. Killed or cancelled, the next call goes on where this
/// one was.
///
/// Errors: Busy, Cancelled (what was committed stays, the rest is still queued), Corrupt when the store is, Io.
[[nodiscard]] Result<std::int64_t> catch_up(archive::Archive& archive, const OnProgress& on_progress = {},
                                            std::stop_token stop = {});

/// Makes the index anew, as catch_up() does.
[[nodiscard]] Result<std::int64_t> reindex(archive::Archive& archive, const OnProgress& on_progress = {},
                                           std::stop_token stop = {});

/// Checks all that a damaged file can break: the store (SQLite's own check), each page's bytes against their digest,
/// every non-blank line owned exactly once, the index equal to the store. A line for each damage; empty when sound.
[[nodiscard]] Result<std::vector<std::string>> verify(archive::Archive& archive, const OnProgress& on_progress = {},
                                                      std::stop_token stop = {});

}  // namespace gongwen::ingest
