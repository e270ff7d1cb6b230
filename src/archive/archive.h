#pragma once

#include "archive/article_repository.h"
#include "archive/collection_repository.h"
#include "archive/correction_repository.h"
#include "archive/index_queue.h"
#include "archive/journal.h"
#include "archive/mark_repository.h"
#include "archive/page_repository.h"
#include "archive/saved_search_repository.h"
#include "archive/story_finder.h"
#include "archive/topic_repository.h"
#include "archive/word_repository.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace gongwen::archive {

class Lock;

/// See Archive::unplaced().
struct Unplaced {
  std::string kind;  ///< `collection`, `tag`, `mark`.
  std::string name;  ///< Path of the collection, the tag, or `read` or `reviewed`.
  Anchor anchor;
};

enum class Access { ReadWrite, ReadOnly };

/// An archive: a folder `NAME.gongwen/` with the store (`archive.sqlite`, the truth), the index folder (`index/`,
/// derived from it) and the lock of its one writer (`lock`).
///
/// An object is one connection and belongs to one thread at a time; open as many for reading as there are threads.
/// Only one ReadWrite object exists per archive over all processes.
class Archive {
 public:
  /// Opens the archive at `folder`; with ReadWrite, makes it when the folder is missing or empty, and brings its schema
  /// to the newest.
  ///
  /// ReadOnly works while a writer is at work, and sees what that has committed. On a disk that cannot be written it
  /// works if the last writer could finish; after a killed one the archive must be opened where it can be written
  /// first.
  ///
  /// Errors: NotFound (ReadOnly, no archive there), Busy when another writer holds it (open it ReadOnly then),
  /// Corrupt when the store is damaged, lost or was made by a later release (left untouched), Invalid when the folder
  /// holds other things (ReadWrite), Unsupported when an earlier release made it and it was not opened to write since
  /// (ReadOnly), Io otherwise.
  [[nodiscard]] static Result<Archive> open(const std::filesystem::path& folder, Access access);

  /// Another connection to it with the same access, for another thread: what persons do need not wait for an import.
  /// Each change waits for the transaction of the other that is under way. The archive stays locked until both are
  /// gone. Thread-safe. Errors: as open(), but not Busy.
  [[nodiscard]] Result<Archive> another() const;

  Archive(Archive&&) noexcept;
  Archive& operator=(Archive&&) noexcept;
  ~Archive();

  [[nodiscard]] const std::filesystem::path& folder() const;
  [[nodiscard]] std::filesystem::path index_folder() const;
  [[nodiscard]] Access access() const;
  /// Made once, when the archive is: a UUID.
  [[nodiscard]] std::string id() const;

  [[nodiscard]] PageRepository pages();
  [[nodiscard]] ArticleRepository articles();
  [[nodiscard]] IndexQueue queue();
  [[nodiscard]] StoryFinder stories();
  [[nodiscard]] CollectionRepository collections();
  [[nodiscard]] MarkRepository marks();
  [[nodiscard]] SavedSearchRepository saved_searches();
  [[nodiscard]] CorrectionRepository corrections();
  [[nodiscard]] TopicRepository topics();
  [[nodiscard]] WordRepository words();
  [[nodiscard]] Journal journal();

  /// Stores a page with its articles and queues the articles for the index, in one transaction: all of it or nothing.
  /// Returns the page's row id. A page whose bytes are known is left as it is, and its row id returned.
  ///
  /// Errors: Io (a full disk, say), Busy, Invalid when opened ReadOnly.
  [[nodiscard]] Result<std::int64_t> add_page(const NewPage& page, const std::vector<annotate::Article>& articles);

  /// Puts other articles in the place of those of a known page, made `made_by` (NewPage::made_by), and queues what
  /// changed. Returns how many articles came, changed or went.
  [[nodiscard]] Result<std::int64_t> replace_articles(std::int64_t page, const std::vector<annotate::Article>& articles,
                                                      const std::string& made_by = {});

  /// Makes several changes one transaction: all of them or, when `changes` returns an error, nothing. Errors: those of
  /// `changes`, Io.
  [[nodiscard]] Result<void> atomically(const std::function<Result<void>()>& changes);

  /// What people did with lines that are in no article here, mostly because their page is not. It is kept, and belongs
  /// to an article again when one has them.
  [[nodiscard]] Result<std::vector<Unplaced>> unplaced();

  /// SQLite's own check of the whole file and of the schema's references; a line for each damage.
  [[nodiscard]] Result<std::vector<std::string>> check();

 private:
  struct State;
  [[nodiscard]] static Result<Archive> connected(const std::filesystem::path& folder, Access access,
                                                 std::shared_ptr<Lock> lock);
  explicit Archive(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace gongwen::archive
