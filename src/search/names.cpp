#include "search/names.h"

#include "search/fields.h"
#include "text/fold.h"
#include "text/pinyin.h"

#include <algorithm>
#include <cstring>

namespace gongwen::search {

void NameTable::add(Suggestion::Kind kind, const Column& column) {
  constexpr std::size_t characters = 16;
  constexpr std::size_t most = 4;
  const std::vector<std::int64_t> counts = column.counts();
  for (std::size_t key = 0; key < counts.size(); ++key) {
    const std::string& value = column.keys()[key];
    if (counts[key] == 0 || value.empty()) continue;
    Name name;
    const std::string text = kind == Suggestion::Kind::Region ? label(Field::Region, value) : value;
    name.suggestion = {kind, text, "", value, counts[key]};
    name.folded = text::folded(text);
    const text::Spellings spelled = text::spellings(name.folded, characters, most);
    for (const auto* list : {&spelled.full, &spelled.initials}) {
      for (const std::string& letters : *list) name.spellings += '\n' + letters;
    }
    names_.push_back(std::move(name));
  }
  std::ranges::stable_sort(names_, std::greater<>(), [](const Name& name) { return name.suggestion.count; });
  folded_ = {};
  spelled_ = {};
  for (const Name& name : names_) {
    folded_.add(name.folded);
    spelled_.add(name.folded + name.spellings);
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
  for (const std::size_t name : found) suggestions.push_back(names_[name].suggestion);
  return suggestions;
}

}  // namespace gongwen::search
