#include "archive/archive.h"

#include "annotate/article_json.h"
#include "archive/change.h"
#include "archive/guarded.h"
#include "archive/lock.h"
#include "archive/statements.h"
#include "archive/store.h"
#include "base/digest.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {
namespace {

constexpr std::string_view index_name = "index";
constexpr std::string_view lock_name = "lock";

/// Makes the folder when it is missing. Errors: Invalid when it holds other things and is no archive, Corrupt when its
/// store was lost, Io.
Result<void> prepare_folder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return fail(ErrorCode::Io, folder.string() + ": cannot be made: " + error.message());
  const auto store = folder / store_name;
  const bool has_store = std::filesystem::exists(store, error) && std::filesystem::file_size(store, error) != 0;
  if (has_store) return {};
  if (std::filesystem::exists(folder / index_name, error)) {
    return fail(ErrorCode::Corrupt, store.string() +
                                        ": is missing or empty, though the archive has an index; restore "
                                        "it from a copy");
  }
  if (std::filesystem::exists(store, error)) return {};  // Killed while it was made.
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().filename() == lock_name) continue;  // Killed between the lock and the store.
    return fail(ErrorCode::Invalid, folder.string() + ": holds other files and is no archive (" +
                                        std::string(store_name) + " is missing); choose a new folder");
  }
  if (error) return fail(ErrorCode::Io, folder.string() + ": " + error.message());
  return {};
}

std::string record_of(const annotate::Article& article) {
  return annotate::to_json(article).dump(-1, ' ', false, annotate::Json::error_handler_t::replace);
}

void set_made_by(Statements& statements, std::int64_t page, const std::string& made_by) {
  const auto set = statements.of(made_by.empty() ? "DELETE FROM page_made WHERE page = ?"
                                                 : "INSERT INTO page_made (page, made_by) VALUES (?, ?) "
                                                   "ON CONFLICT (page) DO UPDATE SET made_by = excluded.made_by");
  set->bind(1, page);
  if (!made_by.empty()) set->bind(2, made_by);
  set->exec();
}

/// The articles of a page in its order, by id and record.
std::vector<std::pair<std::string, std::string>> records_of(SQLite::Database& database, std::int64_t page) {
  std::vector<std::pair<std::string, std::string>> records;
  SQLite::Statement select(database, "SELECT id, record FROM article WHERE page = ? ORDER BY place");
  select.bind(1, page);
  while (select.executeStep()) records.emplace_back(select.getColumn(0).getString(), select.getColumn(1).getString());
  return records;
}

/// Inserts the articles of a page, and queues those of them that differ from `before` (id → record). Returns how many.
std::int64_t insert_articles(Statements& statements, std::int64_t page, const std::vector<annotate::Article>& articles,
                             const std::map<std::string, std::string>& before) {
  const auto insert =
      statements.of("INSERT INTO article (id, page, place, record, jumps, lines) VALUES (?, ?, ?, ?, ?, ?)");
  const auto queue = statements.of("INSERT INTO index_queue (article, removed) VALUES (?, 0)");
  std::int64_t place = 0;
  std::int64_t queued = 0;
  for (const auto& article : articles) {
    const std::string record = record_of(article);
    insert->reset();
    insert->bind(1, article.id);
    insert->bind(2, page);
    insert->bind(3, place++);
    insert->bind(4, record);
    insert->bind(5, article.continued_from_page.empty() && article.continued_on_page.empty() ? 0 : 1);
    insert->bind(6, lines_text(article.lines));
    insert->exec();
    const auto old = before.find(article.id);
    if (old != before.end() && old->second == record) continue;
    queue->reset();
    queue->bind(1, article.id);
    queue->exec();
    ++queued;
  }
  return queued;
}

std::int64_t insert_page(Statements& statements, const NewPage& page) {
  const auto insert = statements.of(
      "INSERT INTO page (sha256, encoding, source, paper, paper_origin, date, date_origin, page_no, page_no_origin, "
      "bytes, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))");
  insert->bind(1, page.facts.sha256);
  insert->bind(2, page.encoding);
  insert->bind(3, page.facts.source);
  insert->bind(4, page.facts.paper);
  insert->bind(5, std::string(annotate::name(page.facts.paper_origin)));
  insert->bind(6, page.facts.date);
  insert->bind(7, std::string(annotate::name(page.facts.date_origin)));
  insert->bind(8, page.facts.page_no);
  insert->bind(9, std::string(annotate::name(page.facts.page_no_origin)));
  insert->bind(10, page.bytes.data(), static_cast<int>(page.bytes.size()));
  insert->exec();
  return statements.database().getLastInsertRowid();
}

}  // namespace

struct Archive::State {
  std::filesystem::path folder;
  Access access;
  std::shared_ptr<Lock> lock;  // Before the database: let go of only after it is closed.
  SQLite::Database database;
  std::string id;
  Statements statements{database};
};

Archive::Archive(std::unique_ptr<State> state) : state_(std::move(state)) {}
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(const std::filesystem::path& folder, Access access) {
  std::shared_ptr<Lock> lock;
  if (access == Access::ReadWrite) {
    if (auto prepared = prepare_folder(folder); !prepared) return tl::unexpected(prepared.error());
    auto acquired = Lock::acquire(folder / lock_name);
    if (!acquired) return tl::unexpected(acquired.error());
    lock = std::make_shared<Lock>(std::move(*acquired));
  }
  return connected(folder, access, std::move(lock));
}

Result<Archive> Archive::another() const { return connected(folder(), access(), state_->lock); }

Result<Archive> Archive::connected(const std::filesystem::path& folder, Access access, std::shared_ptr<Lock> lock) {
  auto database =
      access == Access::ReadWrite ? open_store_to_write(folder / store_name) : open_store_to_read(folder / store_name);
  if (!database) return tl::unexpected(database.error());
  auto id = guarded(*database, [&]() -> Result<std::string> {
    return database->execAndGet("SELECT value FROM setting WHERE name = 'id'").getString();
  });
  if (!id) return tl::unexpected(id.error());
  return Archive(
      std::unique_ptr<State>(new State{folder, access, std::move(lock), std::move(*database), std::move(*id)}));
}

const std::filesystem::path& Archive::folder() const { return state_->folder; }
std::filesystem::path Archive::index_folder() const { return state_->folder / index_name; }
Access Archive::access() const { return state_->access; }
std::string Archive::id() const { return state_->id; }

PageRepository Archive::pages() { return PageRepository(state_->statements); }
ArticleRepository Archive::articles() { return ArticleRepository(state_->database); }
IndexQueue Archive::queue() { return IndexQueue(state_->database); }
StoryFinder Archive::stories() { return StoryFinder(state_->statements); }
CollectionRepository Archive::collections() { return CollectionRepository(state_->database); }
MarkRepository Archive::marks() { return MarkRepository(state_->database); }
SavedSearchRepository Archive::saved_searches() { return SavedSearchRepository(state_->database); }
CorrectionRepository Archive::corrections() { return CorrectionRepository(state_->database); }
TopicRepository Archive::topics() { return TopicRepository(state_->database); }
WordRepository Archive::words() { return WordRepository(state_->database); }
Journal Archive::journal() { return Journal(state_->database); }

Result<std::int64_t> Archive::add_page(const NewPage& page, const std::vector<annotate::Article>& articles) {
  assert(page.facts.sha256 == sha256(page.bytes));
  if (access() != Access::ReadWrite) return fail(ErrorCode::Invalid, folder().string() + ": is open for reading only");
  return guarded(state_->database, [&]() -> Result<std::int64_t> {
    Change change(state_->database);
    const auto known = pages().find(page.facts.sha256);
    if (!known) return tl::unexpected(known.error());
    if (*known) return (*known)->id;
    const std::int64_t row = insert_page(state_->statements, page);
    insert_articles(state_->statements, row, articles, {});
    if (!page.made_by.empty()) set_made_by(state_->statements, row, page.made_by);
    change.done();
    return row;
  });
}

Result<std::int64_t> Archive::replace_articles(std::int64_t page, const std::vector<annotate::Article>& articles,
                                               const std::string& made_by) {
  if (access() != Access::ReadWrite) return fail(ErrorCode::Invalid, folder().string() + ": is open for reading only");
  auto& database = state_->database;
  return guarded(database, [&]() -> Result<std::int64_t> {
    Change change(database);
    set_made_by(state_->statements, page, made_by);
    const auto records = records_of(database, page);
    const bool same = std::equal(records.begin(), records.end(), articles.begin(), articles.end(),
                                 [](const auto& old, const auto& article) {
                                   return old.first == article.id && old.second == record_of(article);
                                 });
    std::int64_t changed = 0;
    if (!same) {
      SQLite::Statement clear(database, "DELETE FROM article WHERE page = ?");
      clear.bind(1, page);
      clear.exec();
      std::map<std::string, std::string> before(records.begin(), records.end());
      changed = insert_articles(state_->statements, page, articles, before);
      for (const auto& article : articles) before.erase(article.id);
      SQLite::Statement queue(database, "INSERT INTO index_queue (article, removed) VALUES (?, 1)");
      for (const auto& [id, record] : before) {
        queue.reset();
        queue.bind(1, id);
        queue.exec();
        ++changed;
      }
    }
    change.done();
    return changed;
  });
}

Result<void> Archive::atomically(const std::function<Result<void>()>& changes) {
  return guarded(state_->database, [&]() -> Result<void> {
    Change change(state_->database);
    if (auto done = changes(); !done) return done;
    change.done();
    return {};
  });
}

Result<std::vector<Unplaced>> Archive::unplaced() {
  std::vector<Unplaced> all;
  const auto known = collections().all();
  if (!known) return tl::unexpected(known.error());
  for (const Collection& collection : *known) {
    auto items = collections().items(collection.id);
    if (!items) return tl::unexpected(items.error());
    for (CollectionItem& item : *items) {
      if (!item.article) all.push_back({"collection", collection.path, std::move(item.anchor)});
    }
  }
  return guarded(state_->database, [&]() -> Result<std::vector<Unplaced>> {
    SQLite::Statement select(state_->database,
                             "SELECT 'tag', name, sha256, lines FROM placed_tag WHERE article IS NULL "
                             "UNION ALL SELECT 'mark', state, sha256, lines FROM placed_mark WHERE article IS NULL");
    while (select.executeStep()) {
      all.push_back({select.getColumn(0).getString(), select.getColumn(1).getString(),
                     Anchor{select.getColumn(2).getString(), lines_from_text(select.getColumn(3).getString())}});
    }
    return all;
  });
}

Result<std::vector<std::string>> Archive::check() {
  std::vector<std::string> damages;
  auto checked = guarded(state_->database, [&]() -> Result<void> {
    SQLite::Statement integrity(state_->database, "PRAGMA integrity_check");
    while (integrity.executeStep()) {
      if (auto line = integrity.getColumn(0).getString(); line != "ok") damages.push_back("store: " + line);
    }
    SQLite::Statement references(state_->database, "PRAGMA foreign_key_check");
    while (references.executeStep()) {
      damages.push_back("store: row " + references.getColumn(1).getString() + " of table " +
                        references.getColumn(0).getString() + " refers to a row that is not there");
    }
    return {};
  });
  // Damage can be such that the check itself cannot go on: that is a finding too.
  if (!checked && checked.error().code != ErrorCode::Corrupt) return tl::unexpected(checked.error());
  if (!checked) damages.push_back(checked.error().message);
  return damages;
}

}  // namespace gongwen::archive
