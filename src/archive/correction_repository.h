#pragma once

#include "annotate/correction.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace gongwen::archive {

/// A correction as it is kept.
struct StoredCorrection {
  std::int64_t id = 0;  ///< Rising in the order in which they were made.
  annotate::Correction correction;
};

/// What persons have corrected. Only kept here: whoever changes something makes the articles of the page anew
/// (ingest::remake_page()). A view on an Archive, which must outlive it; same thread rule. Each change is a step of the
/// Journal, of kind `correct-` and the correction's kind, its subject the sha256 of the page.
///
/// Errors of changes: Invalid when the archive is open for reading only, Busy, Io.
class CorrectionRepository {
 public:
  explicit CorrectionRepository(SQLite::Database& database) : database_(database) {}

  /// As they were made.
  [[nodiscard]] Result<std::vector<StoredCorrection>> of_page(const std::string& sha256);
  [[nodiscard]] Result<std::vector<StoredCorrection>> all();
  /// Keeps one, made now unless it says when. What is said twice is kept twice: something else may stand between.
  [[nodiscard]] Result<void> add(const annotate::Correction& correction);
  /// Errors: NotFound as well.
  [[nodiscard]] Result<void> remove(std::int64_t id);

 private:
  [[nodiscard]] Result<std::vector<StoredCorrection>> select(const std::string& where, const std::string& sha256);
  SQLite::Database& database_;
};

}  // namespace gongwen::archive
