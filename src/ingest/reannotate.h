#pragma once

#include "archive/archive.h"
#include "base/progress.h"
#include "base/result.h"

#include <cstdint>
#include <stop_token>

namespace gongwen::ingest {

/// How many pages have articles that were made by other rules, tables or topics than today's. `archive` may be open for
/// reading only.
[[nodiscard]] Result<std::int64_t> outdated_pages(archive::Archive& archive);

struct Reannotation {
  std::int64_t pages = 0;    ///< Read again.
  std::int64_t changed = 0;  ///< Articles that came, went or say something else now.
};

/// Makes the articles of every outdated page anew, or with `all` of every page, from its bytes and what persons said of
/// it; then brings the index up to the store.
///
/// Threads work on the pages; the caller's writes them, each in a transaction of its own together with the note that it
/// is done. So readers go on meanwhile, and killed or cancelled, the next call does the rest (with `all`, everything
/// once more). A page whose articles say the same is not written, and the index is given the articles that changed
/// alone, in commits of search::IndexWriter::batch.
///
/// Errors: Invalid when the archive is open for reading only; Cancelled; Corrupt when a page's bytes can no longer be
/// decoded; Busy, Io.
[[nodiscard]] Result<Reannotation> reannotate(archive::Archive& archive, bool all = false,
                                              const OnProgress& on_progress = {}, std::stop_token stop = {});

}  // namespace gongwen::ingest
