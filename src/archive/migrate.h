#pragma once

#include "base/result.h"

#include <span>
#include <string_view>

namespace SQLite {
class Database;
}

namespace gongwen::archive {

/// One step of the schema: brings a store from version `version - 1` to `version`.
struct Migration {
  int version = 0;
  std::string_view sql;  ///< Statements, without BEGIN and COMMIT.
};

/// All steps of this release, by version: data/migrations/schema_N.sql.
[[nodiscard]] std::span<const Migration> migrations();

/// Brings the store to the newest of `steps`, which are by rising version from 1, and returns that version.
///
/// Each step commits with its new version, so a crash leaves the last complete version and the next call goes on.
/// Errors: Corrupt when the store was made by a later release (left untouched) or is damaged, Busy when another process
/// writes, Io otherwise.
[[nodiscard]] Result<int> migrate(SQLite::Database& database, std::span<const Migration> steps);

}  // namespace gongwen::archive
