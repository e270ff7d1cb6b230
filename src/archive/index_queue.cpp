#include "archive/index_queue.h"

#include "archive/change.h"
#include "archive/guarded.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {

Result<std::int64_t> IndexQueue::count() {
  return guarded(database_, [&]() -> Result<std::int64_t> {
    return database_.execAndGet("SELECT count(*) FROM index_queue").getInt64();
  });
}

Result<std::int64_t> IndexQueue::last() {
  return guarded(database_, [&]() -> Result<std::int64_t> {
    return database_.execAndGet("SELECT coalesce(max(number), 0) FROM index_queue").getInt64();
  });
}

Result<std::vector<IndexQueue::Entry>> IndexQueue::front(std::size_t limit, std::int64_t after) {
  return guarded(database_, [&]() -> Result<std::vector<Entry>> {
    std::vector<Entry> entries;
    SQLite::Statement select(
        database_, "SELECT number, article, removed FROM index_queue WHERE number > ? ORDER BY number LIMIT ?");
    select.bind(1, after);
    select.bind(2, static_cast<std::int64_t>(limit));
    while (select.executeStep()) {
      entries.push_back(
          {select.getColumn(0).getInt64(), select.getColumn(1).getString(), select.getColumn(2).getInt() != 0});
    }
    return entries;
  });
}

Result<void> IndexQueue::done(std::int64_t number, std::int64_t after) {
  return guarded(database_, [&]() -> Result<void> {
    SQLite::Statement drop(database_, "DELETE FROM index_queue WHERE number > ? AND number <= ?");
    drop.bind(1, after);
    drop.bind(2, number);
    drop.exec();
    return {};
  });
}

Result<void> IndexQueue::requeue_all() {
  return guarded(database_, [&]() -> Result<void> {
    Change requeued(database_);
    // Removals stay: until the new index is whole, the old one is asked.
    database_.exec("DELETE FROM index_queue WHERE removed = 0");
    database_.exec(
        "INSERT INTO index_queue (article, removed) SELECT id, 0 FROM article ORDER BY article.page, article.place");
    requeued.done();
    return {};
  });
}

Result<void> IndexQueue::requeue(const std::vector<std::string>& articles) {
  return guarded(database_, [&]() -> Result<void> {
    Change requeued(database_);
    SQLite::Statement put(database_, "INSERT INTO index_queue (article, removed) VALUES (?, 0)");
    for (const std::string& article : articles) {
      put.reset();
      put.bind(1, article);
      put.exec();
    }
    requeued.done();
    return {};
  });
}

}  // namespace gongwen::archive
