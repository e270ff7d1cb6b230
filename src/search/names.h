#pragma once

#include "search/columns.h"
#include "search/results.h"

#include <string>
#include <string_view>
#include <vector>

namespace gongwen::search {

/// The names of an archive's regions, topics and reporters, to be found by what someone begins to type. Some 200 bytes
/// a name.
class NameTable {
 public:
  /// Adds the keys of a column with the number of articles that have each.
  void add(Suggestion::Kind kind, const Column& column);

  /// Those that begin with `folded` or hold it, or whose pinyin or initials begin with it: the ones that begin so
  /// first, then by the number of their articles.
  [[nodiscard]] std::vector<Suggestion> find(std::string_view folded, std::size_t limit) const;

 private:
  struct Name {
    Suggestion suggestion;
    std::string folded;
    std::string spellings;  ///< Each behind a line feed.
  };
  std::vector<Name> names_;
};

}  // namespace gongwen::search
