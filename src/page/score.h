#pragma once

#include "base/result.h"
#include "page/article.h"
#include "page/page.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace gongwen::page {

/// One row of a gold or predicted table: `line_no  article_id  role  order  [flags]`, parted by tabs.
struct Row {
  std::string article;
  std::string role;
  double order = 0;
  std::string flags;  ///< Gold only: `alt=<role>`, `dup=<line>`, `gap_before`, parted by `;`.

  /// What stands behind `key=` in the flags; empty when nothing does.
  [[nodiscard]] std::string_view flag(std::string_view key) const;
};
using Rows = std::map<int, Row>;  ///< By line number.

/// Reads a table; lines that are no rows (a head, `# FILE`) are passed over.
[[nodiscard]] Rows read_rows(std::string_view table);

/// The table of `articles`, which must be of `page`.
[[nodiscard]] Rows rows_of(const Page& page, std::span<const Article> articles);

/// Sums from which the figures are made, so that several pages add up.
struct Score {
  double precision = 0, recall = 0, weight = 0;  ///< BCubed, over characters.
  double gold_articles = 0, found_articles = 0, exact_articles = 0;
  double gold_headlines = 0, found_headlines = 0, right_headlines = 0;
  double roles = 0, right_roles = 0;
  double pairs = 0, right_pairs = 0;  ///< Neighbours in an article.
  double jumps = 0, right_jumps = 0;  ///< Those of them that are no neighbours in the file.
  double lost = 0;                    ///< Characters of lines that are missing.
  int pages = 0;

  Score& operator+=(const Score& other);
  [[nodiscard]] double bcubed() const;
  [[nodiscard]] double exact_article_f1() const;
  [[nodiscard]] double headline_f1() const;
  [[nodiscard]] double role() const;
  [[nodiscard]] double order() const;
  [[nodiscard]] double jump() const;
};

/// Holds `predicted` against `gold`. Lines flagged `dup=` count in neither articles nor order; a line whose `alt=` role
/// stands beside headline is left out of the headline figure.
///
/// Errors: Invalid when `gold` does not cover the page's non-blank lines.
[[nodiscard]] Result<Score> score(const Page& page, const Rows& gold, const Rows& predicted);

}  // namespace gongwen::page
