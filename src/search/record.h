#pragma once

#include "annotate/article.h"
#include "base/result.h"
#include "text/fold.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::search {

/// What tells near-copies from other texts: of 64 classes of an article's short pieces, a digest of the one that comes
/// first by a hash (one-permutation MinHash).
using MinHash = std::array<std::uint8_t, 64>;

[[nodiscard]] MinHash min_hash(std::string_view folded_text);

/// The share of their pieces that two articles have in common, as far as their MinHashes tell: 0 to 1.
[[nodiscard]] double resemblance(const MinHash& a, const MinHash& b);

/// A document's data: what a list shows of an article, and its text; to be read in microseconds. All that is known of
/// the article, its lines and its evidence, is in the store alone.
[[nodiscard]] std::string to_record(const annotate::Article& article, const MinHash& text_hash);

/// The article of a record, with nothing but: id, source, kind, label, kicker, headline, paper, page number,
/// issue date (value, origin), regions (code, names, primary), topics (name, weight), bylines (name, role), the
/// repaired text without its runs and the printed paragraphs.
///
/// Errors: Corrupt.
[[nodiscard]] Result<annotate::Article> listed_article(std::string_view record);

/// The MinHash alone. Errors: Corrupt.
[[nodiscard]] Result<MinHash> min_hash_in(std::string_view record);

/// An article's repaired text and behind it the paragraphs as they were printed, where a person has corrected them.
struct TextView {
  std::string_view text;  ///< Paragraphs parted by line feeds.
  std::vector<page::Paragraph> paragraphs;
  std::size_t as_read = 0;  ///< How many of the paragraphs are of the repaired text.

  [[nodiscard]] std::string_view text_of(const page::Paragraph& paragraph) const {
    return text.substr(paragraph.begin, paragraph.end - paragraph.begin);
  }
};

/// The text alone: a view into `record`. Errors: Corrupt.
[[nodiscard]] Result<TextView> text_in(std::string_view record);

/// A record with its text, folded: what an article is ranked and its hits are marked by. Stays where it was made.
struct OpenRecord {
  /// Throws Xapian::DatabaseCorruptError.
  explicit OpenRecord(std::string data);
  OpenRecord(const OpenRecord&) = delete;
  OpenRecord& operator=(const OpenRecord&) = delete;

  const std::string data;
  const TextView view;  ///< Into `data`.
  const text::Folded folded;
};

}  // namespace gongwen::search
