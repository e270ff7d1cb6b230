#include "archive/collection_repository.h"

#include "archive/guarded.h"
#include "archive/journal.h"
#include "archive/placed.h"

#include <algorithm>
#include <map>

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {
namespace {

void bind_parent(SQLite::Statement& statement, int index, std::optional<std::int64_t> parent) {
  if (parent) {
    statement.bind(index, *parent);
  } else {
    statement.bind(index);
  }
}

// What a name must be, and that no other one of `parent` has it.
Result<void> expect_free(SQLite::Database& database, const std::string& name, std::optional<std::int64_t> parent,
                         std::int64_t self) {
  if (name.empty() || name.find('/') != std::string::npos || name.find('\0') != std::string::npos) {
    return fail(ErrorCode::Invalid, "a collection needs a name without “/”");
  }
  SQLite::Statement select(database, "SELECT 1 FROM collection WHERE parent IS ? AND name = ? AND id <> ?");
  bind_parent(select, 1, parent);
  select.bind(2, name);
  select.bind(3, self);
  if (select.executeStep()) return fail(ErrorCode::Invalid, "there is a collection “" + name + "” already");
  return {};
}

Result<void> not_found() { return fail(ErrorCode::NotFound, "there is no such collection, or no such item in it"); }

Anchor anchor_in(SQLite::Statement& row, int sha256, int lines) {
  return {row.getColumn(sha256).getString(), lines_from_text(row.getColumn(lines).getString())};
}

// Numbers the rows of a table anew in this order.
void number_anew(SQLite::Database& database, const char* table, const std::vector<std::int64_t>& order) {
  SQLite::Statement update(database, std::string("UPDATE ") + table + " SET place = ? WHERE id = ? AND place <> ?");
  for (std::size_t place = 0; place < order.size(); ++place) {
    update.reset();
    update.bind(1, static_cast<std::int64_t>(place));
    update.bind(2, order[place]);
    update.bind(3, static_cast<std::int64_t>(place));
    update.exec();
  }
}

}  // namespace

Result<std::vector<Collection>> CollectionRepository::all() {
  return guarded(database_, [&]() -> Result<std::vector<Collection>> {
    std::vector<Collection> collections;
    SQLite::Statement select(database_,
                             "WITH RECURSIVE inside (id, path, sort) AS ("
                             "  SELECT id, name, printf('%08d', place) FROM collection WHERE parent IS NULL"
                             "  UNION ALL SELECT c.id, i.path || '/' || c.name, i.sort || printf('/%08d', c.place)"
                             "  FROM collection c JOIN inside i ON c.parent = i.id)"
                             "SELECT c.id, c.parent, c.name, i.path, c.colour, c.note,"
                             " (SELECT count(*) FROM collection_item WHERE collection = c.id)"
                             "FROM inside i JOIN collection c USING (id) ORDER BY i.sort, c.id");
    while (select.executeStep()) {
      auto& c = collections.emplace_back();
      c.id = select.getColumn(0).getInt64();
      if (!select.getColumn(1).isNull()) c.parent = select.getColumn(1).getInt64();
      c.name = select.getColumn(2).getString();
      c.path = select.getColumn(3).getString();
      c.colour = select.getColumn(4).getString();
      c.note = select.getColumn(5).getString();
      c.items = select.getColumn(6).getInt64();
    }
    return collections;
  });
}

Result<std::optional<Collection>> CollectionRepository::find(const std::string& path) {
  return all().map([&](const std::vector<Collection>& all) -> std::optional<Collection> {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Collection& c) { return c.path == path; });
    if (found == all.end()) return std::nullopt;
    return *found;
  });
}

Result<std::int64_t> CollectionRepository::create(const std::string& name, std::optional<std::int64_t> parent) {
  std::int64_t id = 0;
  auto done = Journal(database_).record("collection-create", name, [&]() -> Result<void> {
    if (auto free = expect_free(database_, name, parent, 0); !free) return free;
    if (parent && !name_of(*parent)) return not_found();
    SQLite::Statement insert(database_,
                             "INSERT INTO collection (parent, name, place) SELECT ?1, ?2, coalesce(max(place), -1) + 1 "
                             "FROM collection WHERE parent IS ?1");
    bind_parent(insert, 1, parent);
    insert.bind(2, name);
    insert.exec();
    SQLite::Statement made(database_, "SELECT id FROM collection WHERE parent IS ? AND name = ?");
    bind_parent(made, 1, parent);
    made.bind(2, name);
    made.executeStep();
    id = made.getColumn(0).getInt64();
    return {};
  });
  if (!done) return tl::unexpected(done.error());
  return id;
}

Result<std::string> CollectionRepository::name_of(std::int64_t id) {
  return guarded(database_, [&]() -> Result<std::string> {
    SQLite::Statement select(database_, "SELECT name FROM collection WHERE id = ?");
    select.bind(1, id);
    if (!select.executeStep()) return tl::unexpected(not_found().error());
    return select.getColumn(0).getString();
  });
}

Result<void> CollectionRepository::change(const char* kind, std::int64_t id, const char* sql,
                                          const std::string& value) {
  const auto name = name_of(id);
  if (!name) return tl::unexpected(name.error());
  return Journal(database_).record(kind, *name, [&]() -> Result<void> {
    SQLite::Statement update(database_, sql);
    update.bind(1, value);
    update.bind(2, id);
    update.exec();
    return {};
  });
}

Result<void> CollectionRepository::rename(std::int64_t id, const std::string& name) {
  return guarded(database_, [&]() -> Result<void> {
    SQLite::Statement select(database_, "SELECT parent FROM collection WHERE id = ?");
    select.bind(1, id);
    if (!select.executeStep()) return not_found();
    std::optional<std::int64_t> parent;
    if (!select.getColumn(0).isNull()) parent = select.getColumn(0).getInt64();
    select.reset();
    if (auto free = expect_free(database_, name, parent, id); !free) return free;
    return change("collection-rename", id, "UPDATE collection SET name = ?1 WHERE id = ?2 AND name <> ?1", name);
  });
}

Result<void> CollectionRepository::recolour(std::int64_t id, const std::string& colour) {
  return change("collection-recolour", id, "UPDATE collection SET colour = ?1 WHERE id = ?2 AND colour <> ?1", colour);
}

Result<void> CollectionRepository::set_note(std::int64_t id, const std::string& note) {
  return change("collection-note", id, "UPDATE collection SET note = ?1 WHERE id = ?2 AND note <> ?1", note);
}

Result<void> CollectionRepository::move(std::int64_t id, std::optional<std::int64_t> parent, std::size_t place) {
  const auto name = name_of(id);
  if (!name) return tl::unexpected(name.error());
  const auto known = all();
  if (!known) return tl::unexpected(known.error());
  std::map<std::int64_t, std::optional<std::int64_t>> parents;
  std::vector<std::int64_t> order;
  for (const Collection& c : *known) {
    parents[c.id] = c.parent;
    if (c.parent == parent && c.id != id) order.push_back(c.id);
  }
  if (parent && !parents.contains(*parent)) return not_found();
  for (auto above = parent; above; above = parents[*above]) {
    if (*above == id) return fail(ErrorCode::Invalid, "a collection cannot be moved into itself: “" + *name + "”");
  }
  order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(place, order.size())), id);
  return Journal(database_).record("collection-move", *name, [&]() -> Result<void> {
    if (auto free = expect_free(database_, *name, parent, id); !free) return free;
    SQLite::Statement update(database_, "UPDATE collection SET parent = ?1 WHERE id = ?2 AND parent IS NOT ?1");
    bind_parent(update, 1, parent);
    update.bind(2, id);
    update.exec();
    number_anew(database_, "collection", order);
    return {};
  });
}

Result<void> CollectionRepository::remove(std::int64_t id) {
  const auto name = name_of(id);
  if (!name) return tl::unexpected(name.error());
  return Journal(database_).record("collection-remove", *name, [&]() -> Result<void> {
    SQLite::Statement drop(database_, "DELETE FROM collection WHERE id = ?");
    drop.bind(1, id);
    drop.exec();
    return {};
  });
}

Result<std::vector<CollectionItem>> CollectionRepository::items(std::int64_t id) {
  return guarded(database_, [&]() -> Result<std::vector<CollectionItem>> {
    std::vector<CollectionItem> items;
    SQLite::Statement select(database_,
                             "SELECT id, sha256, lines, note, added_at, article FROM placed_item WHERE collection = ? "
                             "ORDER BY place, id");
    select.bind(1, id);
    while (select.executeStep()) {
      auto& item = items.emplace_back();
      item.id = select.getColumn(0).getInt64();
      item.anchor = anchor_in(select, 1, 2);
      item.note = select.getColumn(3).getString();
      item.added_at = select.getColumn(4).getString();
      if (!select.getColumn(5).isNull()) item.article = select.getColumn(5).getString();
    }
    return items;
  });
}

Result<std::size_t> CollectionRepository::add(std::int64_t id, const std::vector<Anchor>& anchors) {
  const auto name = name_of(id);
  if (!name) return tl::unexpected(name.error());
  std::size_t added = 0;
  auto done = Journal(database_).record("collection-add", *name, [&]() -> Result<void> {
    SQLite::Statement insert(
        database_,
        "INSERT INTO collection_item (collection, sha256, lines, place, added_at) SELECT ?3, ?1, ?2, "
        "(SELECT coalesce(max(place), -1) + 1 FROM collection_item WHERE collection = ?3), "
        "strftime('%Y-%m-%dT%H:%M:%SZ', 'now') "
        "WHERE NOT EXISTS (SELECT 1 FROM placed_item WHERE collection = ?3 AND sha256 = ?1 AND (lines = ?2 OR article "
        "= " +
            std::string(article_at) + "))");
    for (const Anchor& anchor : anchors) {
      insert.reset();
      insert.bind(1, anchor.sha256);
      insert.bind(2, lines_text(anchor.lines));
      insert.bind(3, id);
      added += static_cast<std::size_t>(insert.exec());
    }
    return {};
  });
  if (!done) return tl::unexpected(done.error());
  return added;
}

Result<void> CollectionRepository::remove_items(const std::vector<std::int64_t>& items) {
  return guarded(database_, [&]() -> Result<void> {
    if (items.empty()) return {};
    SQLite::Statement select(database_,
                             "SELECT c.name FROM collection_item i JOIN collection c ON c.id = i.collection "
                             "WHERE i.id = ?");
    select.bind(1, items.front());
    if (!select.executeStep()) return not_found();
    const std::string name = select.getColumn(0).getString();
    select.reset();
    return Journal(database_).record("collection-take-out", name, [&]() -> Result<void> {
      SQLite::Statement drop(database_, "DELETE FROM collection_item WHERE id = ?");
      for (const std::int64_t item : items) {
        drop.reset();
        drop.bind(1, item);
        if (drop.exec() == 0) return not_found();
      }
      return {};
    });
  });
}

Result<void> CollectionRepository::set_item_note(std::int64_t item, const std::string& note) {
  return Journal(database_).record("collection-item-note", note, [&]() -> Result<void> {
    SQLite::Statement update(database_, "UPDATE collection_item SET note = ?1 WHERE id = ?2");
    update.bind(1, note);
    update.bind(2, item);
    return update.exec() == 0 ? not_found() : Result<void>();
  });
}

Result<void> CollectionRepository::move_item(std::int64_t item, std::size_t place) {
  return Journal(database_).record("collection-order", "", [&]() -> Result<void> {
    SQLite::Statement others(database_,
                             "SELECT id FROM collection_item WHERE id <> ?1 AND collection = "
                             "(SELECT collection FROM collection_item WHERE id = ?1) ORDER BY place, id");
    others.bind(1, item);
    std::vector<std::int64_t> order;
    while (others.executeStep()) order.push_back(others.getColumn(0).getInt64());
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(place, order.size())), item);
    number_anew(database_, "collection_item", order);
    return {};
  });
}

Result<std::vector<std::string>> CollectionRepository::articles(std::int64_t id) {
  return guarded(database_, [&]() -> Result<std::vector<std::string>> {
    std::vector<std::string> articles;
    SQLite::Statement select(
        database_,
        "WITH RECURSIVE inside (id) AS (SELECT ? UNION SELECT c.id FROM collection c JOIN inside i ON c.parent = i.id) "
        "SELECT DISTINCT article FROM placed_item WHERE collection IN (SELECT id FROM inside) AND article IS NOT NULL");
    select.bind(1, id);
    while (select.executeStep()) articles.push_back(select.getColumn(0).getString());
    return articles;
  });
}

Result<std::vector<std::string>> CollectionRepository::articles_at(const std::string& path) {
  const auto collection = find(path);
  if (!collection) return tl::unexpected(collection.error());
  if (!*collection) return fail(ErrorCode::Invalid, "no collection is called '" + path + "'");
  return articles((*collection)->id);
}

Result<std::vector<std::int64_t>> CollectionRepository::holding(const std::string& article) {
  return guarded(database_, [&]() -> Result<std::vector<std::int64_t>> {
    std::vector<std::int64_t> collections;
    SQLite::Statement select(database_,
                             "SELECT DISTINCT collection FROM placed_item WHERE article = ?1 AND sha256 = "
                             "(SELECT p.sha256 FROM article a JOIN page p ON p.id = a.page WHERE a.id = ?1) "
                             "ORDER BY collection");
    select.bind(1, article);
    while (select.executeStep()) collections.push_back(select.getColumn(0).getInt64());
    return collections;
  });
}

}  // namespace gongwen::archive
