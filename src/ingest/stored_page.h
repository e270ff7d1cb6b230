#pragma once

#include "archive/archive.h"
#include "base/result.h"
#include "ingest/parse.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gongwen::ingest {

/// A page of the archive, with what persons corrected on it.
struct StoredPage {
  std::int64_t row = 0;
  std::string bytes;
  std::string encoding;
  annotate::PageFacts facts;
  std::vector<archive::StoredCorrection> corrections;

  /// The corrections alone, as they were made.
  [[nodiscard]] std::vector<annotate::Correction> changes() const;
  /// What is made of it with these corrections. Errors: as parse_page().
  [[nodiscard]] Result<ParsedPage> parse(const std::vector<annotate::Correction>& corrections,
                                         const annotate::Lexicon& lexicon) const;
};

/// Errors: NotFound when the archive has no such page, Io, Corrupt.
[[nodiscard]] Result<StoredPage> stored_page(archive::Archive& archive, const std::string& sha256);
/// By its row id.
[[nodiscard]] Result<StoredPage> stored_page(archive::Archive& archive, std::int64_t row);

}  // namespace gongwen::ingest
