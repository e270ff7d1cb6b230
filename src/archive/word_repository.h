#pragma once

#include "base/result.h"
#include "text/lexicon.h"

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace gongwen::archive {

/// The words that persons add to the lexicon. Only kept here: the index follows when it is brought up to the store
/// (ingest::catch_up()). A view on an Archive, which must outlive it; same thread rule. Each change is a step of the
/// Journal.
///
/// Errors of changes: Invalid when the archive is open for reading only, or as told; Busy, Io.
class WordRepository {
 public:
  explicit WordRepository(SQLite::Database& database) : database_(database) {}

  [[nodiscard]] Result<text::OwnWords> all();
  /// Adds words in one step; one that is there already stays. Returns how many came.
  /// Invalid: one that text::checked_word() refuses.
  [[nodiscard]] Result<std::int64_t> add(const std::vector<std::string>& words);
  /// Removes words in one step. NotFound when one of them is none that a person added.
  [[nodiscard]] Result<void> remove(const std::vector<std::string>& words);

 private:
  SQLite::Database& database_;
};

}  // namespace gongwen::archive
