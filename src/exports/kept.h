#pragma once

#include "annotate/article.h"
#include "annotate/correction.h"
#include "archive/archive.h"
#include "base/result.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace gongwen::exports {

/// A collection that holds an article.
struct InCollection {
  /// One of the names of its path, and what is said of the collection of that name.
  struct Level {
    std::string name;
    std::string colour;
    std::string note;
  };
  std::string path;
  std::string note;           ///< The article's own, in it.
  std::vector<Level> levels;  ///< From the outermost collection to this one.
};

/// What people did with an article.
struct Kept {
  std::vector<std::string> tags;
  std::string state;  ///< `read`, `reviewed`, or none.
  std::vector<InCollection> collections;
  std::vector<annotate::Correction> corrections;  ///< Of its page, all of them, as they were made.

  [[nodiscard]] bool empty() const {
    return tags.empty() && state.empty() && collections.empty() && corrections.empty();
  }
};

/// The same for all articles of an archive. As large as what people did.
class KeptByArticle {
 public:
  /// Errors: those of the archive.
  [[nodiscard]] static Result<KeptByArticle> of(archive::Archive& archive);

  [[nodiscard]] Kept of(const annotate::Article& article) const;

 private:
  std::unordered_map<std::string, Kept> articles_;                                  // By id.
  std::unordered_map<std::string, std::vector<annotate::Correction>> corrections_;  // By the page's sha256.
};

}  // namespace gongwen::exports
