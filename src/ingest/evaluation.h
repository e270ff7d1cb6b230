#pragma once

#include "archive/archive.h"
#include "base/result.h"
#include "page/score.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

/// The pages that a person has looked through are true: what the program makes of them by itself is held against that.
namespace gongwen::ingest {

/// Of so many articles, so many have the very value that they have in truth.
struct Agreement {
  std::size_t right = 0;
  std::size_t of = 0;
};

struct Evaluation {
  std::vector<std::pair<std::string, page::Score>> pages;  ///< By name.
  /// By field: `headline`, `bylines`, `kind`, `region` (the primary), `regions`, `topics`, `issue_date`, read from
  /// the articles as they are in truth, so that no mistake counts twice.
  std::map<std::string, Agreement> values;
};

/// A page that was looked through, in the form of gold: see src/page/README.md.
struct GoldPage {
  std::string name;      ///< First 16 digits of its sha256.
  std::string bytes;     ///< The page file.
  std::string table;     ///< NAME.tsv: line_no, article_id, role, order, flags.
  std::string articles;  ///< NAME.articles.jsonl: an article a line.
};

/// The sha256 of the pages that were looked through. Errors: Io, Corrupt.
[[nodiscard]] Result<std::vector<std::string>> checked_pages(archive::Archive& archive);

/// Errors: Io, Corrupt.
[[nodiscard]] Result<Evaluation> evaluate_checked(archive::Archive& archive);

/// Errors: NotFound when the archive has no such page, Io, Corrupt.
[[nodiscard]] Result<GoldPage> gold_page(archive::Archive& archive, const std::string& sha256);

}  // namespace gongwen::ingest
