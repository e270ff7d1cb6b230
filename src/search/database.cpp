#include "search/database.h"

#include "search/index_writer.h"

#include <string_view>
#include <system_error>

namespace gongwen::search {

Error to_error(const Xapian::Error& error) {
  const std::string message = "index: " + error.get_msg();
  const std::string_view type = error.get_type();  // Xapian's errors have no virtual functions to tell them by.
  if (type == "DatabaseLockError") return {ErrorCode::Busy, message};
  // Not found: callers have seen that the folder is there and holds something, so what is missing is a part of it.
  const bool damaged = type == "DatabaseCorruptError" || type == "DatabaseVersionError" ||
                       type == "DatabaseOpeningError" || type == "DatabaseNotFoundError";
  return {damaged ? ErrorCode::Corrupt : ErrorCode::Io, message};
}

Result<Xapian::Database> open_database(const std::filesystem::path& folder) {
  std::error_code error;
  if (!std::filesystem::exists(folder, error) || std::filesystem::is_empty(folder, error)) {
    return fail(ErrorCode::NotFound, folder.string() + ": there is no index");
  }
  return guarded([&]() -> Result<Xapian::Database> {
    Xapian::Database database(folder.string(), Xapian::DB_BACKEND_GLASS);
    if (database.get_metadata(fingerprint_key) != fingerprint()) {
      return fail(ErrorCode::Corrupt, folder.string() + ": the index was made by other rules of analysis; rebuild it");
    }
    return database;
  });
}

}  // namespace gongwen::search
