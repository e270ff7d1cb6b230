#include "search/names.h"

#include "search/fields.h"
#include "text/fold.h"
#include "text/pinyin.h"

#include <algorithm>

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
}

std::vector<Suggestion> NameTable::find(std::string_view folded, std::size_t limit) const {
  std::vector<Suggestion> begin;
  std::vector<Suggestion> hold;
  const std::string spelled = '\n' + std::string(folded);
  for (const Name& name : names_) {
    if (begin.size() >= limit) break;
    if (name.folded.starts_with(folded) || name.spellings.find(spelled) != std::string::npos) {
      begin.push_back(name.suggestion);
    } else if (hold.size() < limit && name.folded.find(folded) != std::string::npos) {
      hold.push_back(name.suggestion);
    }
  }
  begin.insert(begin.end(), hold.begin(), hold.end());
  begin.resize(std::min(begin.size(), limit));
  return begin;
}

}  // namespace gongwen::search
