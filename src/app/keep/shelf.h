#pragma once

#include "archive/archive.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gongwen::app {

/// What persons did with one article.
struct Marks {
  struct In {
    std::int64_t collection = 0;
    std::int64_t item = 0;
    std::string note;
  };
  archive::ReadingState state = archive::ReadingState::Unread;
  std::vector<std::string> tags;
  std::vector<In> collections;
};

/// What persons did in an archive, as it was at one time. A value.
struct Shelf {
  std::vector<archive::Collection> collections;  ///< Parents before what is in them, otherwise in their order.
  /// By collection, how many articles are in it and in what is inside of it, each once.
  std::unordered_map<std::int64_t, std::int64_t> sizes;
  std::vector<std::pair<std::string, std::int64_t>> tags;
  std::unordered_map<std::string, Marks> articles;  ///< Those of which there is anything, by id.
  std::vector<archive::SavedSearch> searches;
  std::vector<std::string> history;  ///< What was searched for, the newest first.
  std::optional<archive::Journal::Step> to_undo;
  std::optional<archive::Journal::Step> to_redo;

  /// Null when there is none.
  [[nodiscard]] const archive::Collection* collection(std::int64_t id) const;
  [[nodiscard]] const archive::Collection* collection_at(const std::string& path) const;
  [[nodiscard]] const Marks& marks(const std::string& article) const;
};

/// Errors: those of the archive. Costs what persons did; on a worker.
[[nodiscard]] Result<Shelf> read_shelf(archive::Archive& archive);

}  // namespace gongwen::app
