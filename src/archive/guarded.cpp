#include "archive/guarded.h"

#include <sqlite3.h>

namespace gongwen::archive {

Error error_of(const SQLite::Exception& exception, const std::string& file) {
  const std::string detail = std::string(" (SQLite: ") + exception.what() + ")";
  switch (exception.getErrorCode()) {
    case SQLITE_FULL: return {ErrorCode::Io, file + ": the disk is full; make room and do it again" + detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::Busy, file + ": another process holds it; wait for it to finish" + detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {ErrorCode::Corrupt, file + ": is damaged; restore it from a copy" + detail};
    case SQLITE_READONLY:
      return {ErrorCode::Io, file + ": cannot be written; check its permissions and its disk" + detail};
    default: return {ErrorCode::Io, file + ": could not be read or written" + detail};
  }
}

}  // namespace gongwen::archive
