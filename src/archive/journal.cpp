#include "archive/journal.h"

#include "archive/change.h"
#include "archive/guarded.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace gongwen::archive {
namespace {

Journal::Step step_of(SQLite::Statement& row) {
  return {row.getColumn(0).getInt64(), row.getColumn(1).getString(), row.getColumn(2).getString(),
          row.getColumn(3).getString(), row.getColumn(4).getInt() != 0};
}

void exec(SQLite::Database& database, const char* sql, std::int64_t number) {
  SQLite::Statement statement(database, sql);
  statement.bind(1, number);
  statement.exec();
}

// Until the end of the transaction, what the triggers see belongs to `step`.
void begin_step(SQLite::Database& database, std::int64_t step) {
  exec(database, "INSERT INTO journal_under_way (step) VALUES (?)", step);
}

void end_step(SQLite::Database& database) { database.exec("DELETE FROM journal_under_way"); }

// The step that is next to be undone, or to be done again.
std::optional<Journal::Step> next(SQLite::Database& database, bool undone) {
  SQLite::Statement select(database, undone ? "SELECT number, kind, subject, done_at, undone FROM journal_step "
                                              "WHERE undone = 1 ORDER BY number LIMIT 1"
                                            : "SELECT number, kind, subject, done_at, undone FROM journal_step "
                                              "WHERE undone = 0 ORDER BY number DESC LIMIT 1");
  if (!select.executeStep()) return std::nullopt;
  return step_of(select);
}

}  // namespace

Result<void> Journal::record(const std::string& kind, const std::string& subject,
                             const std::function<Result<void>()>& change) {
  return guarded(database_, [&]() -> Result<void> {
    if (sqlite3_db_readonly(database_.getHandle(), "main") != 0) {
      return fail(ErrorCode::Invalid, database_.getFilename() + ": is open for reading only");
    }
    // A part of the step under way.
    if (database_.execAndGet("SELECT count(*) FROM journal_under_way").getInt() != 0) return change();
    Change whole(database_);
    SQLite::Statement insert(database_,
                             "INSERT INTO journal_step (kind, subject, done_at) "
                             "VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))");
    insert.bind(1, kind);
    insert.bind(2, subject);
    insert.exec();
    const std::int64_t step = database_.getLastInsertRowid();
    begin_step(database_, step);
    if (auto done = change(); !done) return done;
    end_step(database_);
    SQLite::Statement count(database_, "SELECT count(*) FROM journal_statement WHERE step = ?");
    count.bind(1, step);
    count.executeStep();
    if (count.getColumn(0).getInt64() == 0) return {};
    database_.exec("DELETE FROM journal_step WHERE undone = 1");
    whole.done();
    return {};
  });
}

Result<std::optional<Journal::Step>> Journal::to_undo() {
  return guarded(database_, [&]() -> Result<std::optional<Step>> { return next(database_, false); });
}
Result<std::optional<Journal::Step>> Journal::to_redo() {
  return guarded(database_, [&]() -> Result<std::optional<Step>> { return next(database_, true); });
}

Result<std::optional<Journal::Step>> Journal::undo() { return turn(false); }
Result<std::optional<Journal::Step>> Journal::redo() { return turn(true); }

// Undoes a step, or does again an undone one: what takes its changes back becomes what the triggers write down.
Result<std::optional<Journal::Step>> Journal::turn(bool undone) {
  return guarded(database_, [&]() -> Result<std::optional<Step>> {
    if (sqlite3_db_readonly(database_.getHandle(), "main") != 0) {
      return fail(ErrorCode::Invalid, database_.getFilename() + ": is open for reading only");
    }
    Change whole(database_);
    const auto found = next(database_, undone);
    if (!found) return std::nullopt;
    Step step = *found;
    std::vector<std::string> statements;
    SQLite::Statement back(database_, "SELECT sql FROM journal_statement WHERE step = ? ORDER BY number DESC");
    back.bind(1, step.number);
    while (back.executeStep()) statements.push_back(back.getColumn(0).getString());
    exec(database_, "DELETE FROM journal_statement WHERE step = ?", step.number);
    begin_step(database_, step.number);
    for (const std::string& sql : statements) database_.exec(sql);
    end_step(database_);
    exec(database_, "UPDATE journal_step SET undone = 1 - undone WHERE number = ?", step.number);
    whole.done();
    step.undone = !step.undone;
    return step;
  });
}

Result<std::vector<Journal::Step>> Journal::steps(std::size_t limit) {
  return guarded(database_, [&]() -> Result<std::vector<Step>> {
    std::vector<Step> steps;
    SQLite::Statement select(
        database_, "SELECT number, kind, subject, done_at, undone FROM journal_step ORDER BY number DESC LIMIT ?");
    select.bind(1, static_cast<std::int64_t>(limit));
    while (select.executeStep()) steps.push_back(step_of(select));
    return steps;
  });
}

}  // namespace gongwen::archive
