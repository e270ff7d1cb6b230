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
  std::int64_t left = 0;     ///< Outdated pages beyond `most`.
};

/// Which pages reannotate() reads.
struct ReannotateOptions {
  bool all = false;       ///< Not only the outdated ones.
  std::int64_t most = 0;  ///< At most so many, so that other changes get their turn; 0: as many as there are.
};

/// Makes the articles of outdated pages anew, from their bytes and what persons said of them; then brings the index up
/// to the store.
///
/// Threads work on the pages; the caller's writes them, each in a transaction of its own together with the note that it
/// is done. So readers go on meanwhile, and killed or cancelled, the next call does the rest (of all pages, everything
/// once more). A page whose articles say the same is not written, and the index is given the articles that changed
/// alone, in commits of search::IndexWriter::batch.
///
/// Errors: Invalid when the archive is open for reading only; Cancelled; Corrupt when a page's bytes can no longer be
/// decoded; Busy, Io.
[[nodiscard]] Result<Reannotation> reannotate(archive::Archive& archive, const ReannotateOptions& options = {},
                                              const OnProgress& on_progress = {}, std::stop_token stop = {});

}  // namespace gongwen::ingest
