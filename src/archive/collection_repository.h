#pragma once

#include "archive/anchor.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace gongwen::archive {

/// 专题集: a named set of articles in an order of its own, that may stand inside another one.
struct Collection {
  std::int64_t id = 0;
  std::optional<std::int64_t> parent;
  std::string name;    ///< Not empty, without `/`; no two of one parent are alike.
  std::string path;    ///< The names from the outermost one, with `/` between.
  std::string colour;  ///< `#rrggbb`, or none.
  std::string note;
  std::int64_t items = 0;  ///< Its own, without those of collections inside.
};

/// An article's place in a collection.
struct CollectionItem {
  std::int64_t id = 0;
  Anchor anchor;
  std::string note;
  std::string added_at;                ///< UTC, ISO 8601 to the second.
  std::optional<std::string> article;  ///< Id of the article that it is now; none when its page is not in the archive.
};

/// The collections of an archive. A view on an Archive, which must outlive it; same thread rule. Each change is a step
/// of the Journal. Errors of changes: NotFound when there is no such collection, Invalid for a name that is not allowed
/// or is taken, or when the archive is open for reading only; Busy, Io.
class CollectionRepository {
 public:
  explicit CollectionRepository(SQLite::Database& database) : database_(database) {}

  /// Parents before what is in them, otherwise in their order.
  [[nodiscard]] Result<std::vector<Collection>> all();
  /// By Collection::path.
  [[nodiscard]] Result<std::optional<Collection>> find(const std::string& path);

  [[nodiscard]] Result<std::int64_t> create(const std::string& name, std::optional<std::int64_t> parent = {});
  [[nodiscard]] Result<void> rename(std::int64_t id, const std::string& name);
  [[nodiscard]] Result<void> recolour(std::int64_t id, const std::string& colour);
  [[nodiscard]] Result<void> set_note(std::int64_t id, const std::string& note);
  /// Puts it into `parent`, or outermost, before the `place`-th of the others there, from 0, or at the end. Invalid
  /// when that is itself or inside of it.
  [[nodiscard]] Result<void> move(std::int64_t id, std::optional<std::int64_t> parent,
                                  std::size_t place = std::numeric_limits<std::size_t>::max());
  /// With all that is inside of it.
  [[nodiscard]] Result<void> remove(std::int64_t id);

  /// In their order.
  [[nodiscard]] Result<std::vector<CollectionItem>> items(std::int64_t id);
  /// Puts articles at its end; those that are in it stay where they are. Returns how many came in.
  [[nodiscard]] Result<std::size_t> add(std::int64_t id, const std::vector<Anchor>& anchors);
  [[nodiscard]] Result<void> remove_items(const std::vector<std::int64_t>& items);
  [[nodiscard]] Result<void> set_item_note(std::int64_t item, const std::string& note);
  /// Puts an item before the `place`-th of the others of its collection, from 0, or at the end.
  [[nodiscard]] Result<void> move_item(std::int64_t item, std::size_t place);

  /// Ids of the articles in it and in the collections inside of it, each once.
  [[nodiscard]] Result<std::vector<std::string>> articles(std::int64_t id);
  /// The same by Collection::path. Errors: Invalid when there is none.
  [[nodiscard]] Result<std::vector<std::string>> articles_at(const std::string& path);
  /// The collections that hold an article.
  [[nodiscard]] Result<std::vector<std::int64_t>> holding(const std::string& article);

 private:
  [[nodiscard]] Result<void> change(const char* kind, std::int64_t id, const char* sql, const std::string& value);
  [[nodiscard]] Result<std::string> name_of(std::int64_t id);
  SQLite::Database& database_;
};

}  // namespace gongwen::archive
