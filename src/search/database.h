#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <utility>

#include <xapian.h>

namespace gongwen::search {

inline constexpr const char* fingerprint_key = "gongwen-fingerprint";

/// The Error for an exception of Xapian's.
[[nodiscard]] Error to_error(const Xapian::Error& error);

/// Opens the index at `folder` for reading: one database, or a stub file `XAPIANDB` in the folder that names its
/// shards. The one place that knows.
///
/// Errors: NotFound when there is none, Corrupt when it is damaged or has another fingerprint, Io.
[[nodiscard]] Result<Xapian::Database> open_database(const std::filesystem::path& folder);

/// Runs `work`, which returns a Result, and turns what Xapian throws into its Error.
template <class Work>
auto guarded(Work&& work) -> decltype(work()) {
  try {
    return std::forward<Work>(work)();
  } catch (const Xapian::Error& error) {
    return tl::unexpected<Error>(to_error(error));
  }
}

}  // namespace gongwen::search
