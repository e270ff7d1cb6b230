#pragma once

#include "archive/archive.h"
#include "base/result.h"
#include "ingest/import.h"
#include "ingest/index_feed.h"
#include "ingest/pace.h"
#include "ingest/prepared_file.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace gongwen::ingest {

/// Puts prepared files into the store and the index, and keeps the report of an import. Of one thread, the one that
/// writes.
class Importer {
 public:
  /// `archive` and `on_progress` must outlive it; of `files` it is to be handed so many.
  Importer(archive::Archive& archive, IndexFeed feed, std::int64_t files, const OnImportProgress& on_progress)
      : archive_(archive), feed_(std::move(feed)), files_(files), on_progress_(on_progress) {}

  /// Stores the pages of the files, all of them or, when one cannot be stored, none, and puts their articles into the
  /// index.
  ///
  /// Errors: those of the archive; of the index those that are no Io.
  Result<void> store(std::vector<PreparedFile> files);

  /// Makes what is in the index durable, then drops it from the queue. Killed between the two, the index is given the
  /// same again, which changes nothing. Errors: those of store().
  Result<void> commit_index();

  /// Whether the index is behind the store: it could not be written, and catch_up() has to try in another way.
  [[nodiscard]] bool gave_up_index() const { return !feed_; }

  void tell_when_due() {
    if (pace_.due()) tell();
  }
  void tell() const;

  [[nodiscard]] ImportReport finish(bool cancelled) &&;

 private:
  Result<void> take(PreparedFile file);
  Result<void> feed(std::vector<search::Document> documents);
  Result<void> commit_when_due();
  Result<void> give_up_index(const Error& error);

  archive::Archive& archive_;
  std::optional<IndexFeed> feed_;
  std::int64_t files_;
  const OnImportProgress& on_progress_;
  ImportReport report_;
  std::int64_t indexed_ = 0;  ///< Articles of this import that the index has committed.
  /// What it has queued since then: behind the first number, up to the second. Persons queue in between.
  std::vector<std::pair<std::int64_t, std::int64_t>> queued_;
  Pace pace_;
};

}  // namespace gongwen::ingest
