#include "archive/correction_repository.h"

#include "archive/guarded.h"
#include "archive/journal.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {

Result<std::vector<StoredCorrection>> CorrectionRepository::select(const std::string& where,
                                                                   const std::string& sha256) {
  return guarded(database_, [&]() -> Result<std::vector<StoredCorrection>> {
    std::vector<StoredCorrection> corrections;
    SQLite::Statement select(database_, "SELECT id, record FROM correction " + where + " ORDER BY id");
    if (!sha256.empty()) select.bind(1, sha256);
    while (select.executeStep()) {
      auto correction = annotate::correction_from_json(select.getColumn(1).getString());
      if (!correction) {
        return fail(ErrorCode::Corrupt,
                    "correction " + select.getColumn(0).getString() + ": " + correction.error().message);
      }
      corrections.push_back({select.getColumn(0).getInt64(), *std::move(correction)});
    }
    return corrections;
  });
}

Result<std::vector<StoredCorrection>> CorrectionRepository::of_page(const std::string& sha256) {
  return select("WHERE sha256 = ?", sha256);
}

Result<std::vector<StoredCorrection>> CorrectionRepository::all() { return select("", ""); }

Result<void> CorrectionRepository::add(const annotate::Correction& correction) {
  return Journal(database_).record("correct-" + correction.kind, correction.page_sha256, [&]() -> Result<void> {
    annotate::Correction kept = correction;
    if (kept.made_at.empty()) {
      kept.made_at = database_.execAndGet("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')").getString();
    }
    SQLite::Statement insert(database_, "INSERT INTO correction (sha256, record) VALUES (?, ?)");
    insert.bind(1, kept.page_sha256);
    insert.bind(2, annotate::to_json(kept).dump());
    insert.exec();
    return {};
  });
}

Result<void> CorrectionRepository::remove(std::int64_t id) {
  return guarded(database_, [&]() -> Result<void> {
    SQLite::Statement find(database_, "SELECT sha256 FROM correction WHERE id = ?");
    find.bind(1, id);
    if (!find.executeStep()) return fail(ErrorCode::NotFound, "there is no correction " + std::to_string(id));
    const std::string sha256 = find.getColumn(0).getString();
    find.reset();
    return Journal(database_).record("correct-remove", sha256, [&]() -> Result<void> {
      SQLite::Statement drop(database_, "DELETE FROM correction WHERE id = ?");
      drop.bind(1, id);
      drop.exec();
      return {};
    });
  });
}

}  // namespace gongwen::archive
