#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gongwen::search {

/// What the table data/synonyms.txt says stands for the same as `folded`, which is not among them; empty when the table
/// does not know it. Views into the table. Thread-safe.
[[nodiscard]] std::vector<std::string_view> synonyms_of(std::string_view folded);

/// A word of the table that stands in a text, and where.
struct SynonymPlace {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::string_view> others;
};

/// The words of the table in `folded`, the longest at each place, from left to right.
[[nodiscard]] std::vector<SynonymPlace> find_synonyms(std::string_view folded);

}  // namespace gongwen::search
