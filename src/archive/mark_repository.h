#pragma once

#include "archive/anchor.h"
#include "base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace SQLite {
class Database;
}

namespace gongwen::archive {

/// How far a person is with an article.
enum class ReadingState { Unread, Read, Reviewed };
/// `unread`, `read`, `reviewed`.
[[nodiscard]] std::string_view name(ReadingState state);

/// Tags of articles, and which of them were read. A view on an Archive, which must outlive it; same thread rule. Each
/// change is a step of the Journal. Errors of changes: Invalid for an empty tag or when the archive is open for reading
/// only; Busy, Io.
class MarkRepository {
 public:
  explicit MarkRepository(SQLite::Database& database) : database_(database) {}

  /// Every tag with the number of its articles, in the order of names.
  [[nodiscard]] Result<std::vector<std::pair<std::string, std::int64_t>>> tags();
  [[nodiscard]] Result<std::vector<std::string>> tags_of(const std::string& article);
  /// Ids of the articles with a tag.
  [[nodiscard]] Result<std::vector<std::string>> tagged(const std::string& tag);
  [[nodiscard]] Result<void> add_tag(const std::vector<Anchor>& anchors, const std::string& tag);
  /// From the articles that hold the anchors now, however it came to them.
  [[nodiscard]] Result<void> remove_tag(const std::vector<Anchor>& anchors, const std::string& tag);

  [[nodiscard]] Result<void> set_state(const std::vector<Anchor>& anchors, ReadingState state);
  /// Ids of all articles that are not unread, with their states.
  [[nodiscard]] Result<std::map<std::string, ReadingState>> states();

 private:
  SQLite::Database& database_;
};

}  // namespace gongwen::archive
