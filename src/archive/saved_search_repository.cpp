#include "archive/saved_search_repository.h"

#include "archive/guarded.h"
#include "archive/journal.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {
namespace {

SavedSearch search_of(SQLite::Statement& row) {
  return {row.getColumn(0).getInt64(), row.getColumn(1).getString(), row.getColumn(2).getString(),
          row.getColumn(3).getInt64()};
}

Result<void> expect_name(const std::string& name) {
  if (!name.empty() && name.find('\0') == std::string::npos) return {};
  return fail(ErrorCode::Invalid, "a saved search needs a name");
}

Result<void> not_found(const std::string& name) {
  return fail(ErrorCode::NotFound, "there is no saved search “" + name + "”");
}

}  // namespace

Result<std::vector<SavedSearch>> SavedSearchRepository::all() {
  return guarded(database_, [&]() -> Result<std::vector<SavedSearch>> {
    std::vector<SavedSearch> searches;
    SQLite::Statement select(database_, "SELECT id, name, query, seen FROM saved_search ORDER BY id");
    while (select.executeStep()) searches.push_back(search_of(select));
    return searches;
  });
}

Result<std::optional<SavedSearch>> SavedSearchRepository::find(const std::string& name) {
  return guarded(database_, [&]() -> Result<std::optional<SavedSearch>> {
    SQLite::Statement select(database_, "SELECT id, name, query, seen FROM saved_search WHERE name = ?");
    select.bind(1, name);
    if (!select.executeStep()) return std::nullopt;
    return search_of(select);
  });
}

Result<void> SavedSearchRepository::save(const std::string& name, const std::string& query) {
  if (auto good = expect_name(name); !good) return good;
  return Journal(database_).record("search-save", name, [&]() -> Result<void> {
    SQLite::Statement save(database_,
                           "INSERT INTO saved_search (name, query, seen) "
                           "SELECT ?1, ?2, coalesce(max(id), 0) FROM page WHERE true "
                           "ON CONFLICT (name) DO UPDATE SET query = excluded.query, seen = excluded.seen");
    save.bind(1, name);
    save.bind(2, query);
    save.exec();
    return {};
  });
}

Result<void> SavedSearchRepository::rename(const std::string& name, const std::string& new_name) {
  if (auto good = expect_name(new_name); !good) return good;
  return Journal(database_).record("search-rename", name, [&]() -> Result<void> {
    SQLite::Statement taken(database_, "SELECT 1 FROM saved_search WHERE name = ?1 AND name <> ?2");
    taken.bind(1, new_name);
    taken.bind(2, name);
    if (taken.executeStep()) {
      return fail(ErrorCode::Invalid, "there is a saved search “" + new_name + "” already");
    }
    SQLite::Statement update(database_, "UPDATE saved_search SET name = ? WHERE name = ?");
    update.bind(1, new_name);
    update.bind(2, name);
    return update.exec() == 0 ? not_found(name) : Result<void>();
  });
}

Result<void> SavedSearchRepository::remove(const std::string& name) {
  return Journal(database_).record("search-remove", name, [&]() -> Result<void> {
    SQLite::Statement drop(database_, "DELETE FROM saved_search WHERE name = ?");
    drop.bind(1, name);
    return drop.exec() == 0 ? not_found(name) : Result<void>();
  });
}

Result<void> SavedSearchRepository::set_seen(std::int64_t id) {
  return guarded(database_, [&]() -> Result<void> {
    SQLite::Statement update(database_,
                             "UPDATE saved_search SET seen = (SELECT coalesce(max(id), 0) FROM page) WHERE id = ?");
    update.bind(1, id);
    update.exec();
    return {};
  });
}

Result<std::vector<std::string>> SavedSearchRepository::articles_after(std::int64_t seen) {
  return guarded(database_, [&]() -> Result<std::vector<std::string>> {
    std::vector<std::string> articles;
    SQLite::Statement select(database_, "SELECT id FROM article WHERE page > ? ORDER BY page, place");
    select.bind(1, seen);
    while (select.executeStep()) articles.push_back(select.getColumn(0).getString());
    return articles;
  });
}

Result<void> SavedSearchRepository::note(const std::string& query) {
  return guarded(database_, [&]() -> Result<void> {
    // To the millisecond, so that the order of two in one second is known.
    SQLite::Statement insert(
        database_,
        "INSERT INTO search_history (query, searched_at) VALUES (?, strftime('%Y-%m-%dT%H:%M:%fZ', "
        "'now')) ON CONFLICT (query) DO UPDATE SET searched_at = excluded.searched_at");
    insert.bind(1, query);
    insert.exec();
    return {};
  });
}

Result<std::vector<std::string>> SavedSearchRepository::history(std::size_t limit) {
  return guarded(database_, [&]() -> Result<std::vector<std::string>> {
    std::vector<std::string> queries;
    SQLite::Statement select(database_, "SELECT query FROM search_history ORDER BY searched_at DESC, query LIMIT ?");
    select.bind(1, static_cast<std::int64_t>(limit));
    while (select.executeStep()) queries.push_back(select.getColumn(0).getString());
    return queries;
  });
}

Result<void> SavedSearchRepository::clear_history() {
  return guarded(database_, [&]() -> Result<void> {
    database_.exec("DELETE FROM search_history");
    return {};
  });
}

}  // namespace gongwen::archive
