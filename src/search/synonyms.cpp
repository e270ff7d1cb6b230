#include "search/synonyms.h"

#include "text/data_lines.h"
#include "text/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace gongwen::data {
std::string_view synonyms_txt();
}  // namespace gongwen::data

namespace gongwen::search {
namespace {

struct Table {
  std::vector<std::vector<std::string_view>> groups;
  std::unordered_multimap<std::string_view, std::size_t> by_word;
  std::size_t longest = 0;  ///< Bytes.

  Table() {
    for (std::string_view line : text::data_lines(data::synonyms_txt())) {
      std::vector<std::string_view>& group = groups.emplace_back();
      while (!line.empty()) {
        const std::size_t end = std::min(line.find(' '), line.size());
        if (end > 0) group.push_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
      }
      for (const std::string_view word : group) {
        by_word.emplace(word, groups.size() - 1);
        longest = std::max(longest, word.size());
      }
    }
  }
};

const Table& table() {
  static const Table instance;
  return instance;
}

}  // namespace

std::vector<std::string_view> synonyms_of(std::string_view folded) {
  std::vector<std::string_view> others;
  const auto [first, last] = table().by_word.equal_range(folded);
  for (auto entry = first; entry != last; ++entry) {
    for (const std::string_view word : table().groups[entry->second]) {
      if (word != folded && std::find(others.begin(), others.end(), word) == others.end()) others.push_back(word);
    }
  }
  std::sort(others.begin(), others.end());
  return others;
}

std::vector<SynonymPlace> find_synonyms(std::string_view folded) {
  std::vector<SynonymPlace> found;
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t end = text::code_point_at(folded, at).end;
    for (std::size_t length = std::min(table().longest, folded.size() - at); length > 0; --length) {
      if (!table().by_word.contains(folded.substr(at, length))) continue;
      end = at + length;
      found.push_back({at, end, synonyms_of(folded.substr(at, length))});
      break;
    }
    at = end;
  }
  return found;
}

}  // namespace gongwen::search
