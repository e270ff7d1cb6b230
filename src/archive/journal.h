#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace gongwen::archive {

/// What persons did in the archive, step by step: each is undone and redone as one, without limit, also after the
/// archive was closed. A view on an Archive, which must outlive it; same thread rule. Written by triggers of the
/// schema.
class Journal {
 public:
  struct Step {
    std::int64_t number = 0;  ///< Rising.
    std::string kind;         ///< Stable lower-case identifier: `collection-create`, `tag-add`.
    std::string subject;      ///< The name of what it was done to.
    std::string done_at;      ///< UTC, ISO 8601 to the second.
    bool undone = false;
  };

  explicit Journal(SQLite::Database& database) : database_(database) {}

  /// Runs `change` in one transaction and writes it down as one step; one that changes nothing is no step. What had
  /// been undone can no longer be redone. When `change` fails, nothing has changed. A change that records steps itself
  /// is still one step; when one of those fails, so must it.
  ///
  /// Errors: those of `change`; Invalid when the archive is open for reading only, Busy, Io.
  [[nodiscard]] Result<void> record(const std::string& kind, const std::string& subject,
                                    const std::function<Result<void>()>& change);

  /// What undo() would take back now, and what redo() would do again; nothing when there is none.
  [[nodiscard]] Result<std::optional<Step>> to_undo();
  [[nodiscard]] Result<std::optional<Step>> to_redo();

  /// Takes back the newest step that is not undone, and returns it; nothing when there is none.
  [[nodiscard]] Result<std::optional<Step>> undo();
  /// Does the oldest undone step again, and returns it; nothing when there is none.
  [[nodiscard]] Result<std::optional<Step>> redo();
  /// The newest `limit` steps, the newest first.
  [[nodiscard]] Result<std::vector<Step>> steps(std::size_t limit);

 private:
  [[nodiscard]] Result<std::optional<Step>> turn(bool undone);
  SQLite::Database& database_;
};

}  // namespace gongwen::archive
