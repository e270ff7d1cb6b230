#pragma once

#include "base/result.h"
#include "page/score.h"
#include "support/compose/phenomenon.h"
#include "support/compose/script.h"
#include "support/compose/source.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace gongwen::compose {

/// A newspaper page as recognition gives it, with what is true of it.
struct Composed {
  std::string text;  ///< UTF-8, a line a block, parted by blank lines.
  page::Rows gold;
  std::vector<Phenomenon> phenomena;  ///< What happened on it, each once.

  /// The gold as in data/sample/gold: `line_no  article_id  role  order  flags`.
  [[nodiscard]] std::string gold_tsv() const;
  /// Neighbours in the reading order that are no neighbours in the file: what makes a page hard.
  [[nodiscard]] std::size_t jumps() const;
};

/// Makes pages from articles: chosen by the seed, set in the manner of one newspaper, broken into columns, torn up,
/// misread. The development and test set of page reconstruction, as real pages may not be shipped.
///
/// Deterministic on every machine: page(seed) is always the same page. Thread-safe.
class Composer {
 public:
  /// Over the articles below `project`: data/sample and tests/support/compose/articles.txt.
  ///
  /// Errors: those of read_sources.
  [[nodiscard]] static Result<Composer> create(const std::filesystem::path& project);

  [[nodiscard]] Composed page(std::uint64_t seed) const;

  [[nodiscard]] const std::vector<Source>& sources() const { return sources_; }

 private:
  Composer(Script script, std::vector<Source> sources);

  Script script_;
  std::vector<Source> sources_;
};

}  // namespace gongwen::compose
