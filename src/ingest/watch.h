#pragma once

#include "archive/archive.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace gongwen::ingest {

/// What came in that a saved search finds.
struct News {
  archive::SavedSearch search;
  std::vector<std::string> articles;  ///< Ids, in the order in which they came.
  std::string failure;                ///< Why it could not be asked (its collection is no more, say); else empty.
};

/// Asks every saved search, in their order, for articles of pages that came after the page of row id `since`; without
/// it, after each was last looked at. Articles that the index lacks as yet are not found.
///
/// Errors: those of the archive and of search::Searcher::open(), Cancelled.
[[nodiscard]] Result<std::vector<News>> news(archive::Archive& archive, std::optional<std::int64_t> since = {},
                                             std::stop_token stop = {});

}  // namespace gongwen::ingest
