#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace gongwen::archive {

/// What the index has still to follow, written in the same transaction as the change itself. So the index can be killed
/// at any instant: what was not marked done is done again on the next open, and doing it twice is the same as once.
class IndexQueue {
 public:
  struct Entry {
    std::int64_t number = 0;  ///< Rising.
    std::string article;      ///< Article id.
    bool removed = false;     ///< The article is no more; otherwise it is new or changed.
  };

  explicit IndexQueue(SQLite::Database& database) : database_(database) {}

  [[nodiscard]] Result<std::int64_t> count();
  /// Number of the newest entry; 0 when there is none.
  [[nodiscard]] Result<std::int64_t> last();
  /// The oldest `limit` entries with numbers over `after`.
  [[nodiscard]] Result<std::vector<Entry>> front(std::size_t limit, std::int64_t after = 0);
  /// Drops all entries over `after` and up to `number`, which the index has committed.
  [[nodiscard]] Result<void> done(std::int64_t number, std::int64_t after = 0);
  /// Queues every article anew, for an index that is rebuilt.
  [[nodiscard]] Result<void> requeue_all();
  /// Queues these articles anew.
  [[nodiscard]] Result<void> requeue(const std::vector<std::string>& articles);

 private:
  SQLite::Database& database_;
};

}  // namespace gongwen::archive
