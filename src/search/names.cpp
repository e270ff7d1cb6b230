#include "search/names.h"

#include "text/fold.h"
#include "text/pinyin.h"

#include <algorithm>
#include <cstring>

namespace gongwen::search {

NameTable::NameTable(std::vector<Suggestion> names) {
  constexpr std::size_t characters = 16;
  constexpr std::size_t most = 4;
  std::ranges::stable_sort(names, std::greater<>(), &Suggestion::count);
  for (Suggestion& suggestion : names) {
    const std::string folded = text::folded(suggestion.text);
    const text::Spellings spelled = text::spellings(folded, characters, most);
    std::string spellings;
    for (const auto* list : {&spelled.full, &spelled.initials}) {
      for (const std::string& letters : *list) spellings += '\n' + letters;
    }
    folded_.add(folded);
    spelled_.add(folded + spellings);
    names_.push_back(std::move(suggestion));
  }
}

void NameTable::Texts::add(std::string_view text) {
  begins.push_back(all.size());
  all += '\n';
  all += text;
}

std::vector<std::size_t> NameTable::Texts::holding(std::string_view wanted, std::size_t most) const {
  std::vector<std::size_t> names;
  std::size_t at = 0;
  while (names.size() < most && at < all.size()) {
    const void* found = memmem(all.data() + at, all.size() - at, wanted.data(), wanted.size());
    if (found == nullptr) break;
    const auto place = static_cast<std::size_t>(static_cast<const char*>(found) - all.data());
    const auto next = std::ranges::upper_bound(begins, place);
    names.push_back(static_cast<std::size_t>(next - begins.begin()) - 1);
    at = next == begins.end() ? all.size() : *next;
  }
  return names;
}

std::vector<Suggestion> NameTable::find(std::string_view folded, std::size_t limit) const {
  auto found = spelled_.holding('\n' + std::string(folded), limit);
  const std::size_t beginning = found.size();
  // Those that begin so hold it too.
  for (const std::size_t name : folded_.holding(folded, limit + beginning)) {
    if (found.size() == limit) break;
    if (std::find(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(beginning), name) ==
        found.begin() + static_cast<std::ptrdiff_t>(beginning))
      found.push_back(name);
  }
  std::vector<Suggestion> suggestions;
  for (const std::size_t name : found) suggestions.push_back(names_[name]);
  return suggestions;
}

}  // namespace gongwen::search
