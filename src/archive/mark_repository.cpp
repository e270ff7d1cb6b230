#include "archive/mark_repository.h"

#include "archive/guarded.h"
#include "archive/journal.h"
#include "archive/placed.h"

#include <algorithm>

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {
namespace {

// Runs a statement for each anchor: ?1 its page, ?2 its lines, ?3 the value if the statement has one.
Result<void> for_each(SQLite::Database& database, const std::vector<Anchor>& anchors, const std::string& sql,
                      const std::string& value) {
  SQLite::Statement statement(database, sql);
  for (const Anchor& anchor : anchors) {
    statement.reset();
    statement.bind(1, anchor.sha256);
    statement.bind(2, lines_text(anchor.lines));
    if (!value.empty()) statement.bind(3, value);
    statement.exec();
  }
  return {};
}

}  // namespace

std::string_view name(ReadingState state) {
  switch (state) {
    case ReadingState::Unread: return "unread";
    case ReadingState::Read: return "read";
    case ReadingState::Reviewed: return "reviewed";
  }
  return "";
}

Result<std::vector<std::pair<std::string, std::int64_t>>> MarkRepository::tags() {
  return guarded(database_, [&]() -> Result<std::vector<std::pair<std::string, std::int64_t>>> {
    std::vector<std::pair<std::string, std::int64_t>> tags;
    SQLite::Statement select(database_,
                             "SELECT name, count(DISTINCT article) FROM placed_tag GROUP BY name ORDER BY name");
    while (select.executeStep()) tags.emplace_back(select.getColumn(0).getString(), select.getColumn(1).getInt64());
    return tags;
  });
}

Result<std::vector<std::string>> MarkRepository::tags_of(const std::string& article) {
  return guarded(database_, [&]() -> Result<std::vector<std::string>> {
    std::vector<std::string> tags;
    SQLite::Statement select(database_,
                             "SELECT DISTINCT name FROM placed_tag WHERE article = ?1 AND sha256 = "
                             "(SELECT p.sha256 FROM article a JOIN page p ON p.id = a.page WHERE a.id = ?1) "
                             "ORDER BY name");
    select.bind(1, article);
    while (select.executeStep()) tags.push_back(select.getColumn(0).getString());
    return tags;
  });
}

Result<std::vector<std::string>> MarkRepository::tagged(const std::string& tag) {
  return guarded(database_, [&]() -> Result<std::vector<std::string>> {
    std::vector<std::string> articles;
    SQLite::Statement select(database_,
                             "SELECT DISTINCT article FROM placed_tag WHERE name = ? AND article IS NOT NULL");
    select.bind(1, tag);
    while (select.executeStep()) articles.push_back(select.getColumn(0).getString());
    return articles;
  });
}

Result<void> MarkRepository::add_tag(const std::vector<Anchor>& anchors, const std::string& tag) {
  if (tag.empty() || tag.find('\0') != std::string::npos) return fail(ErrorCode::Invalid, "a tag needs a name");
  return Journal(database_).record("tag-add", tag, [&] {
    return for_each(database_, anchors,
                    "INSERT OR IGNORE INTO tag (sha256, lines, name) SELECT ?1, ?2, ?3 WHERE NOT EXISTS ("
                    "SELECT 1 FROM placed_tag WHERE sha256 = ?1 AND name = ?3 AND article = " +
                        std::string(article_at) + ")",
                    tag);
  });
}

Result<void> MarkRepository::remove_tag(const std::vector<Anchor>& anchors, const std::string& tag) {
  if (tag.empty()) return fail(ErrorCode::Invalid, "a tag needs a name");
  return Journal(database_).record("tag-remove", tag, [&] {
    return for_each(database_, anchors,
                    "DELETE FROM tag WHERE id IN (SELECT id FROM placed_tag WHERE sha256 = ?1 AND name = ?3 AND "
                    "(lines = ?2 OR article = " +
                        std::string(article_at) + "))",
                    tag);
  });
}

Result<void> MarkRepository::set_state(const std::vector<Anchor>& anchors, ReadingState state) {
  const std::string value(name(state));
  return Journal(database_).record("mark-" + value, "", [&]() -> Result<void> {
    auto cleared = for_each(database_, anchors,
                            "DELETE FROM mark WHERE id IN (SELECT id FROM placed_mark WHERE sha256 = ?1 AND "
                            "(lines = ?2 OR article = " +
                                std::string(article_at) + "))",
                            "");
    if (!cleared || state == ReadingState::Unread) return cleared;
    return for_each(database_, anchors, "INSERT INTO mark (sha256, lines, state) VALUES (?1, ?2, ?3)", value);
  });
}

Result<std::map<std::string, ReadingState>> MarkRepository::states() {
  return guarded(database_, [&]() -> Result<std::map<std::string, ReadingState>> {
    std::map<std::string, ReadingState> states;
    SQLite::Statement select(database_, "SELECT article, state FROM placed_mark WHERE article IS NOT NULL");
    while (select.executeStep()) {
      auto& state = states[select.getColumn(0).getString()];
      const auto said =
          select.getColumn(1).getString() == name(ReadingState::Reviewed) ? ReadingState::Reviewed : ReadingState::Read;
      state = std::max(state, said);  // Of two articles that have become one.
    }
    return states;
  });
}

}  // namespace gongwen::archive
