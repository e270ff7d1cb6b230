#include "archive/store.h"

#include "archive/guarded.h"
#include "archive/migrate.h"

#include <string>
#include <string_view>

#include <sqlite3.h>

namespace gongwen::archive {
namespace {

constexpr int busy_milliseconds = 10'000;
constexpr int application_id = 0x476F6E67;  // schema_1.sql sets it.

int number(SQLite::Database& database, const char* query) { return database.execAndGet(query).getInt(); }

Result<void> expect_ours(SQLite::Database& database) {
  if (number(database, "PRAGMA application_id") == application_id) return {};
  if (number(database, "SELECT count(*) FROM sqlite_master") == 0) return {};  // New, or killed while it was made.
  return fail(ErrorCode::Corrupt, database.getFilename() + ": is a database of another program");
}

/// `file:` URI of SQLite, for a file that nobody can change while it is open.
std::string immutable_uri(const std::filesystem::path& file) {
  std::string uri = "file:";
  for (const char c : file.string()) {
    if (c == '%' || c == '?' || c == '#') {
      constexpr std::string_view digits = "0123456789ABCDEF";
      uri += '%';
      uri += digits[static_cast<unsigned char>(c) >> 4];
      uri += digits[static_cast<unsigned char>(c) & 15];
    } else {
      uri += c;
    }
  }
  return uri + "?immutable=1";
}

Result<SQLite::Database> read_from(const std::string& name, const std::filesystem::path& file) {
  try {
    SQLite::Database database(name, SQLite::OPEN_READONLY | SQLite::OPEN_URI, busy_milliseconds);
    if (auto ours = expect_ours(database); !ours) return tl::unexpected(ours.error());
    const int version = number(database, "PRAGMA user_version");
    const int newest = migrations().back().version;
    if (version == 0) return fail(ErrorCode::NotFound, file.string() + ": is not a whole archive yet");
    if (version > newest) return tl::unexpected(migrate(database, migrations()).error());
    if (version < newest) {
      return fail(ErrorCode::Unsupported,
                  file.string() + ": was made by an earlier release; open it once where it can be written");
    }
    return database;
  } catch (const SQLite::Exception& exception) {
    return tl::unexpected(error_of(exception, file.string()));
  }
}

}  // namespace

Result<SQLite::Database> open_store_to_write(const std::filesystem::path& file) {
  try {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busy_milliseconds);
    if (auto ours = expect_ours(database); !ours) return tl::unexpected(ours.error());
    if (number(database, "PRAGMA user_version") <= migrations().back().version) {
      // Readers go on while the writer works.
      database.exec("PRAGMA journal_mode = WAL");
      // A page that was told as imported is there after a power failure, and the index, which syncs by itself, never
      // holds an article that the store has lost: with NORMAL the last commits may go.
      database.exec("PRAGMA synchronous = FULL");
      database.exec("PRAGMA foreign_keys = ON");
    }
    if (auto version = migrate(database, migrations()); !version) return tl::unexpected(version.error());
    return database;
  } catch (const SQLite::Exception& exception) {
    return tl::unexpected(error_of(exception, file.string()));
  }
}

Result<SQLite::Database> open_store_to_read(const std::filesystem::path& file) {
  std::error_code error;
  if (!std::filesystem::exists(file, error)) {
    return fail(ErrorCode::NotFound, file.parent_path().string() + ": no archive there");
  }
  auto database = read_from(file.string(), file);
  if (database || database.error().code != ErrorCode::Io) return database;
  // SQLite shares a WAL store through a file that it makes beside it. Where that cannot be made, nobody writes either,
  // and the file may be taken as it stands, unless a writer was killed and left commits in the log.
  auto log = file;
  log += "-wal";
  if (std::filesystem::exists(log, error) && std::filesystem::file_size(log, error) != 0) {
    return fail(ErrorCode::Io, file.string() +
                                   ": the last writer did not finish, and nothing can be put in order on a read-only "
                                   "disk; copy the archive to where it can be written");
  }
  return read_from(immutable_uri(file), file);
}

}  // namespace gongwen::archive
