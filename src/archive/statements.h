#pragma once

#include <memory>
#include <string>
#include <unordered_map>

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {

/// Statements that are executed for page after page: each is compiled once, which takes longer than to execute it. The
/// database must outlive it; one thread.
class Statements {
 public:
  explicit Statements(SQLite::Database& database) : database_(database) {}

  [[nodiscard]] SQLite::Database& database() { return database_; }

  /// Ends what it was used for, and forgets what was bound.
  struct Reset {
    void operator()(SQLite::Statement* statement) const {
      statement->tryReset();
      statement->clearBindings();
    }
  };
  using Statement = std::unique_ptr<SQLite::Statement, Reset>;
  /// The statement `sql`, of which only one is in use at a time. Throws SQLite::Exception.
  [[nodiscard]] Statement of(const std::string& sql) {
    return Statement(&known_.try_emplace(sql, database_, sql).first->second);
  }

 private:
  SQLite::Database& database_;
  std::unordered_map<std::string, SQLite::Statement> known_;
};

}  // namespace gongwen::archive
