#include "archive/subset.h"

#include "archive/guarded.h"
#include "archive/store.h"
#include "base/digest.h"

#include <system_error>

namespace gongwen::archive {
namespace {

/// Tables of `other` with a column `sha256`: what hangs on pages.
std::vector<std::string> tables_of_pages(SQLite::Database& database) {
  SQLite::Statement select(database,
                           "SELECT t.name FROM other.sqlite_master t, pragma_table_info(t.name, 'other') c "
                           "WHERE t.type = 'table' AND c.name = 'sha256' AND t.name NOT IN ('page', 'collection_item') "
                           "ORDER BY t.name");
  std::vector<std::string> names;
  while (select.executeStep()) names.push_back(select.getColumn(0).getString());
  return names;
}

/// A UUID, version 8 of RFC 9562, that follows from `text`.
std::string uuid_from(const std::string& text) {
  std::string digits = sha256(text).substr(0, 32);
  digits[12] = '8';
  digits[16] = '8';
  for (const std::size_t at : {20U, 16U, 12U, 8U}) digits.insert(at, "-");
  return digits;
}

void copy_all(SQLite::Database& to) {
  to.exec("INSERT INTO page SELECT * FROM other.page WHERE sha256 IN wanted ORDER BY id");
  to.exec("INSERT INTO article SELECT * FROM other.article WHERE page IN (SELECT id FROM page) ORDER BY page, place");
  to.exec("INSERT INTO index_queue (article, removed) SELECT id, 0 FROM article ORDER BY page, place");
  to.exec("INSERT INTO page_made SELECT * FROM other.page_made WHERE page IN (SELECT id FROM page) ORDER BY page");
  to.exec("INSERT INTO own_topic SELECT * FROM other.own_topic ORDER BY id");
  to.exec("INSERT INTO own_cue SELECT * FROM other.own_cue ORDER BY id");
  to.exec("INSERT INTO own_word SELECT * FROM other.own_word ORDER BY id");
  to.exec(
      "INSERT INTO collection SELECT * FROM other.collection WHERE id IN (WITH RECURSIVE around(id) AS ("
      "  SELECT collection FROM other.collection_item WHERE sha256 IN wanted"
      "  UNION SELECT c.parent FROM other.collection c JOIN around ON c.id = around.id WHERE c.parent IS NOT NULL) "
      "SELECT id FROM around) ORDER BY id");
  to.exec("INSERT INTO collection_item SELECT * FROM other.collection_item WHERE sha256 IN wanted ORDER BY id");
  for (const std::string& table : tables_of_pages(to)) {
    to.exec("INSERT INTO \"" + table + "\" SELECT * FROM other.\"" + table + "\" WHERE sha256 IN wanted");
  }
}

}  // namespace

Result<void> write_subset(const Archive& from, const std::vector<std::string>& sha256s,
                          const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directory(folder, error);
  if (error) return fail(ErrorCode::Io, folder.string() + ": cannot be made: " + error.message());
  auto made = open_store_to_write(folder / store_name);
  if (!made) return tl::unexpected(made.error());
  SQLite::Database& to = *made;
  return guarded(to, [&]() -> Result<void> {
    SQLite::Statement attach(to, "ATTACH ? AS other");
    attach.bind(1, (from.folder() / store_name).string());
    attach.exec();
    SQLite::Transaction transaction(to, SQLite::TransactionBehavior::IMMEDIATE);
    to.exec("CREATE TEMP TABLE wanted (sha256 TEXT PRIMARY KEY) WITHOUT ROWID");
    SQLite::Statement want(to, "INSERT INTO wanted VALUES (?)");
    for (const std::string& sha256 : sha256s) {
      want.reset();
      want.bind(1, sha256);
      want.exec();
    }
    copy_all(to);
    SQLite::Statement identify(to, "UPDATE setting SET value = ? WHERE name = ?");
    const auto set = [&](const char* name, const std::string& value) {
      identify.reset();
      identify.bind(1, value);
      identify.bind(2, name);
      identify.exec();
    };
    const auto text = [&](const char* query) { return to.execAndGet(query).getString(); };
    set("id", uuid_from(text("SELECT value FROM other.setting WHERE name = 'id'") +
                        text("SELECT coalesce(group_concat(sha256, ''), '') FROM (SELECT sha256 FROM wanted)")));
    set("created", text("SELECT coalesce((SELECT max(imported_at) FROM page), "
                        "(SELECT value FROM other.setting WHERE name = 'created'))"));
    to.exec("DROP TABLE temp.wanted");
    transaction.commit();
    return {};
  });
}

}  // namespace gongwen::archive
