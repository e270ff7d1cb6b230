#pragma once

#include "annotate/article.h"
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace gongwen::archive {

class Statements;

/// A page about to be stored.
struct NewPage {
  std::string bytes;     ///< As they came.
  std::string encoding;  ///< By which they were decoded.
  annotate::PageFacts facts;
  std::string
      made_by;  ///< Names the rules and tables that made its articles; empty: unknown, as of an earlier release.
};

/// A stored page without its bytes.
struct PageRow {
  std::int64_t id = 0;
  std::string encoding;
  std::string imported_at;  ///< UTC, ISO 8601 to the second.
  annotate::PageFacts facts;
};

/// The stored pages. A view on an Archive, which must outlive it; same thread rule.
class PageRepository {
 public:
  explicit PageRepository(Statements& statements);

  [[nodiscard]] Result<std::int64_t> count();
  /// Row id of the page that came last; 0 when there is none.
  [[nodiscard]] Result<std::int64_t> newest();
  [[nodiscard]] Result<std::optional<PageRow>> find(const std::string& sha256);
  [[nodiscard]] Result<std::optional<PageRow>> get(std::int64_t id);
  /// The bytes as they came.
  [[nodiscard]] Result<std::string> bytes(std::int64_t id);
  /// The pages of a paper and date whose page number is known, by page number, the newest import of each first.
  [[nodiscard]] Result<std::vector<PageRow>> of_issue(const std::string& paper, const std::string& date);
  /// Those of them from which, or to which, a story jumps by a mark in it.
  [[nodiscard]] Result<std::vector<PageRow>> of_issue_with_jumps(const std::string& paper, const std::string& date);
  /// NewPage::made_by of a page's articles as they are now.
  [[nodiscard]] Result<std::string> made_by(std::int64_t id);
  /// Row ids of the pages whose articles were not made by `made_by`, by rising id.
  [[nodiscard]] Result<std::vector<std::int64_t>> not_made_by(const std::string& made_by);
  /// All pages in order of paper, date, page number, source.
  [[nodiscard]] Result<std::vector<PageRow>> all();

 private:
  Statements& statements_;
  SQLite::Database& database_;
};

}  // namespace gongwen::archive
