#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace gongwen::archive {

/// A change of the store, all of it or nothing: a transaction of its own, or a part of the one under way. Taken back
/// at its end unless done() was called. Throws SQLite::Exception; belongs inside of guarded().
///
/// SQLite::Savepoint is not enough: its rollback leaves the savepoint, and so the transaction, open.
class Change {
 public:
  explicit Change(SQLite::Database& database)
      : database_(database), outermost_(sqlite3_get_autocommit(database.getHandle()) != 0) {
    database_.exec(outermost_ ? "BEGIN IMMEDIATE" : "SAVEPOINT change");
  }
  Change(const Change&) = delete;
  Change& operator=(const Change&) = delete;
  ~Change() {
    if (done_) return;
    // After some failures (a full disk) SQLite has rolled back by itself: then there is nothing left to do.
    static_cast<void>(database_.tryExec(outermost_ ? "ROLLBACK" : "ROLLBACK TO change; RELEASE change"));
  }

  void done() {
    database_.exec(outermost_ ? "COMMIT" : "RELEASE change");
    done_ = true;
  }

 private:
  SQLite::Database& database_;
  bool outermost_;
  bool done_ = false;
};

}  // namespace gongwen::archive
