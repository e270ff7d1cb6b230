#pragma once

#include "base/result.h"

#include <string>
#include <type_traits>

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {

/// What a failure of SQLite on the file `file` is to us: Io (a full disk, a refused write), Busy, Corrupt.
[[nodiscard]] Error error_of(const SQLite::Exception& exception, const std::string& file);

/// Calls `body`, which returns a Result, and turns what SQLite throws in it into an Error.
template <class Body>
[[nodiscard]] std::invoke_result_t<Body> guarded(const SQLite::Database& database, Body&& body) {
  try {
    return body();
  } catch (const SQLite::Exception& exception) {
    return tl::unexpected(error_of(exception, database.getFilename()));
  }
}

}  // namespace gongwen::archive
