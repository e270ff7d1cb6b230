#include "archive/page_repository.h"

#include "archive/guarded.h"
#include "archive/statements.h"

#include <array>
#include <string_view>

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {
namespace {

const std::string select_row =
    "SELECT id, sha256, encoding, source, paper, paper_origin, date, date_origin, page_no, page_no_origin, imported_at "
    "FROM page ";

/// An origin by a name that this release does not know counts as unknown.
annotate::Origin origin_named(std::string_view name) {
  using annotate::Origin;
  for (const Origin origin : {Origin::Person, Origin::Option, Origin::Sidecar, Origin::Path, Origin::Inferred}) {
    if (annotate::name(origin) == name) return origin;
  }
  return Origin::Unknown;
}

PageRow row_of(SQLite::Statement& select) {
  PageRow row;
  row.id = select.getColumn(0).getInt64();
  row.facts.sha256 = select.getColumn(1).getString();
  row.encoding = select.getColumn(2).getString();
  row.facts.source = select.getColumn(3).getString();
  row.facts.paper = select.getColumn(4).getString();
  row.facts.paper_origin = origin_named(select.getColumn(5).getString());
  row.facts.date = select.getColumn(6).getString();
  row.facts.date_origin = origin_named(select.getColumn(7).getString());
  row.facts.page_no = select.getColumn(8).getString();
  row.facts.page_no_origin = origin_named(select.getColumn(9).getString());
  row.imported_at = select.getColumn(10).getString();
  return row;
}

template <class Key>
Result<std::optional<PageRow>> find_row(Statements& statements, const std::string& condition, const Key& key) {
  return guarded(statements.database(), [&]() -> Result<std::optional<PageRow>> {
    const auto select = statements.of(select_row + condition);
    select->bind(1, key);
    if (!select->executeStep()) return std::nullopt;
    return row_of(*select);
  });
}

Result<std::vector<PageRow>> issue_rows(SQLite::Database& database, const std::string& condition,
                                        const std::string& paper, const std::string& date) {
  return guarded(database, [&]() -> Result<std::vector<PageRow>> {
    std::vector<PageRow> rows;
    SQLite::Statement select(database, select_row + "WHERE paper = ? AND date = ? AND page_no <> ''" + condition +
                                           " ORDER BY length(page_no), page_no, id DESC");
    select.bind(1, paper);
    select.bind(2, date);
    while (select.executeStep()) rows.push_back(row_of(select));
    return rows;
  });
}

}  // namespace

PageRepository::PageRepository(Statements& statements) : statements_(statements), database_(statements.database()) {}

Result<std::int64_t> PageRepository::count() {
  return guarded(database_, [&]() -> Result<std::int64_t> {
    return database_.execAndGet("SELECT count(*) FROM page").getInt64();
  });
}

Result<std::int64_t> PageRepository::newest() {
  return guarded(database_, [&]() -> Result<std::int64_t> {
    return database_.execAndGet("SELECT coalesce(max(id), 0) FROM page").getInt64();
  });
}

Result<std::optional<PageRow>> PageRepository::find(const std::string& sha256) {
  return find_row(statements_, "WHERE sha256 = ?", sha256);
}

Result<std::optional<PageRow>> PageRepository::get(std::int64_t id) {
  return find_row(statements_, "WHERE id = ?", id);
}

Result<std::string> PageRepository::bytes(std::int64_t id) {
  return guarded(database_, [&]() -> Result<std::string> {
    SQLite::Statement select(database_, "SELECT bytes FROM page WHERE id = ?");
    select.bind(1, id);
    if (!select.executeStep()) return fail(ErrorCode::NotFound, "no page " + std::to_string(id));
    return select.getColumn(0).getString();
  });
}

Result<std::vector<PageRow>> PageRepository::of_issue(const std::string& paper, const std::string& date) {
  return issue_rows(database_, "", paper, date);
}

Result<std::vector<PageRow>> PageRepository::of_issue_with_jumps(const std::string& paper, const std::string& date) {
  return issue_rows(database_, " AND EXISTS (SELECT 1 FROM article WHERE article.page = page.id AND jumps = 1)", paper,
                    date);
}

Result<std::string> PageRepository::made_by(std::int64_t id) {
  return guarded(database_, [&]() -> Result<std::string> {
    SQLite::Statement select(database_, "SELECT made_by FROM page_made WHERE page = ?");
    select.bind(1, id);
    return select.executeStep() ? select.getColumn(0).getString() : std::string();
  });
}

Result<std::vector<std::int64_t>> PageRepository::not_made_by(const std::string& made_by) {
  return guarded(database_, [&]() -> Result<std::vector<std::int64_t>> {
    std::vector<std::int64_t> pages;
    SQLite::Statement select(database_,
                             "SELECT id FROM page LEFT JOIN page_made ON page_made.page = page.id "
                             "WHERE made_by IS NOT ? ORDER BY id");
    select.bind(1, made_by);
    while (select.executeStep()) pages.push_back(select.getColumn(0).getInt64());
    return pages;
  });
}

Result<std::vector<PageRow>> PageRepository::all() {
  return guarded(database_, [&]() -> Result<std::vector<PageRow>> {
    std::vector<PageRow> rows;
    // By length first, so that page 10 stands behind page 9.
    SQLite::Statement select(database_, select_row + "ORDER BY paper, date, length(page_no), page_no, source, id");
    while (select.executeStep()) rows.push_back(row_of(select));
    return rows;
  });
}

}  // namespace gongwen::archive
