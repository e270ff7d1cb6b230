#pragma once

#include "annotate/own_topics.h"
#include "base/result.h"

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace gongwen::archive {

/// The topics and cues that persons add to those of the program. Only kept here: the articles follow when they are made
/// anew (ingest::reannotate()). A view on an Archive, which must outlive it; same thread rule. Each change is a step of
/// the Journal.
///
/// Errors of changes: Invalid when the archive is open for reading only, or as told; Busy, Io.
class TopicRepository {
 public:
  explicit TopicRepository(SQLite::Database& database) : database_(database) {}

  /// As they were added.
  [[nodiscard]] Result<annotate::OwnTopics> all();
  /// Adds topics and cues in one step. A topic or cue that is there already gets the new texts or weight.
  /// Invalid: one that annotate::checked() refuses; a cue of a topic that neither the program nor a person has.
  [[nodiscard]] Result<void> add(const annotate::OwnTopics& own);
  /// Removes a person's topic with all its cues; of one of the program's, the cues that persons added.
  /// NotFound when there is nothing of that.
  [[nodiscard]] Result<void> remove(const std::string& topic);
  /// Removes cues that persons added to a topic. NotFound when one of them is none.
  [[nodiscard]] Result<void> remove_cues(const std::string& topic, const std::vector<std::string>& words);

 private:
  SQLite::Database& database_;
};

}  // namespace gongwen::archive
