#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace gongwen::archive {

/// 保存的检索: a query by name.
struct SavedSearch {
  std::int64_t id = 0;
  std::string name;
  std::string query;
  std::int64_t seen = 0;  ///< Row id of the newest page that was there when its hits were last looked at; 0 is none.

  bool operator==(const SavedSearch&) const = default;
};

/// Saved searches, and what was searched for. A view on an Archive, which must outlive it; same thread rule. Saving,
/// renaming and removing are steps of the Journal.
class SavedSearchRepository {
 public:
  explicit SavedSearchRepository(SQLite::Database& database) : database_(database) {}

  /// In the order in which they were saved.
  [[nodiscard]] Result<std::vector<SavedSearch>> all();
  [[nodiscard]] Result<std::optional<SavedSearch>> find(const std::string& name);
  /// Saves a query; all that is in the archive now counts as looked at. Another one of that name gives way.
  /// Errors: Invalid when the name is empty or the archive is open for reading only; Busy, Io.
  [[nodiscard]] Result<void> save(const std::string& name, const std::string& query);
  /// Errors: NotFound; Invalid when the new name is empty or taken.
  [[nodiscard]] Result<void> rename(const std::string& name, const std::string& new_name);
  /// Errors: NotFound.
  [[nodiscard]] Result<void> remove(const std::string& name);
  /// All that is in the archive now counts as looked at. No step of the Journal.
  [[nodiscard]] Result<void> set_seen(std::int64_t id);

  /// Ids of the articles of pages that came after the page `seen`.
  [[nodiscard]] Result<std::vector<std::string>> articles_after(std::int64_t seen);

  /// Notes a query as searched for now.
  [[nodiscard]] Result<void> note(const std::string& query);
  /// The last `limit` different queries, the newest first.
  [[nodiscard]] Result<std::vector<std::string>> history(std::size_t limit);
  [[nodiscard]] Result<void> clear_history();

 private:
  SQLite::Database& database_;
};

}  // namespace gongwen::archive
