#pragma once

#include "search/results.h"

#include <string>
#include <string_view>
#include <vector>

namespace gongwen::search {

/// The names of an archive's regions, topics and reporters, to be found by what someone begins to type. Some 200 bytes
/// a name.
class NameTable {
 public:
  /// Of names as they are suggested.
  explicit NameTable(std::vector<Suggestion> names);

  /// Those that begin with `folded` or hold it, or whose pinyin or initials begin with it: the ones that begin so
  /// first, then by the number of their articles.
  [[nodiscard]] std::vector<Suggestion> find(std::string_view folded, std::size_t limit) const;

 private:
  /// The texts of all names in one, each name's behind a line feed: one pass over it finds them all.
  struct Texts {
    std::string all;
    std::vector<std::size_t> begins;  ///< By name.

    void add(std::string_view text);
    /// The names in which `wanted` stands, in their order, at most so many.
    [[nodiscard]] std::vector<std::size_t> holding(std::string_view wanted, std::size_t most) const;
  };

  std::vector<Suggestion> names_;
  Texts folded_;   ///< As they are written.
  Texts spelled_;  ///< The same, and how they are typed.
};

}  // namespace gongwen::search
