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

/// The stored articles, derived from the pages. A view on an Archive, which must outlive it; same thread rule.
class ArticleRepository {
 public:
  explicit ArticleRepository(SQLite::Database& database) : database_(database) {}

  [[nodiscard]] Result<std::int64_t> count();
  [[nodiscard]] Result<std::optional<annotate::Article>> get(const std::string& id);
  /// The articles of a page, in the page's order.
  [[nodiscard]] Result<std::vector<annotate::Article>> of_page(std::int64_t page);
  /// Row id of the page that holds article `id`.
  [[nodiscard]] Result<std::optional<std::int64_t>> page_of(const std::string& id);
  /// Calls `each` for every article id, by rising page and place, until it returns false.
  [[nodiscard]] Result<void> for_each_id(const std::function<bool(const std::string&)>& each);

 private:
  SQLite::Database& database_;
};

}  // namespace gongwen::archive
