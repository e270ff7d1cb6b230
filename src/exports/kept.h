#pragma once

#include "archive/archive.h"
#include "base/result.h"

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gongwen::exports {

/// What people did with an article.
struct Kept {
  std::vector<std::string> tags;
  std::string state;  ///< `read`, `reviewed`, or none.
  /// Path of each collection that it is in, and the note that it has there.
  std::vector<std::pair<std::string, std::string>> collections;

  [[nodiscard]] bool empty() const { return tags.empty() && state.empty() && collections.empty(); }
};

/// The same for all articles of an archive, by id; those of which there is nothing are not in it. As large as what
/// people did.
using KeptByArticle = std::unordered_map<std::string, Kept>;

/// Errors: those of the archive.
[[nodiscard]] Result<KeptByArticle> kept_in(archive::Archive& archive);

}  // namespace gongwen::exports
