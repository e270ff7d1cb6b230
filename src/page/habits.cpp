#include "page/habits.h"

#include "text/fold.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace gongwen::data {
std::string_view habits_tsv();
}

namespace gongwen::page {

Habits Habits::parse(std::string_view table) {
  Habits habits;
  const std::map<std::string_view, std::vector<std::string>*> kinds = {{"dateline", &habits.datelines},
                                                                       {"role", &habits.roles},
                                                                       {"house", &habits.houses},
                                                                       {"credit", &habits.credits},
                                                                       {"agency", &habits.agencies},
                                                                       {"picture_agency", &habits.picture_agencies},
                                                                       {"standfirst", &habits.standfirsts},
                                                                       {"label", &habits.labels},
                                                                       {"document", &habits.documents},
                                                                       {"from", &habits.from},
                                                                       {"on", &habits.on},
                                                                       {"caption", &habits.captions},
                                                                       {"particle", &habits.particles},
                                                                       {"sentence", &habits.sentences},
                                                                       {"tail", &habits.tails},
                                                                       {"surname", &habits.surnames},
                                                                       {"speech", &habits.speech}};
  while (!table.empty()) {
    const std::string_view line = table.substr(0, table.find('\n'));
    table.remove_prefix(std::min(table.size(), line.size() + 1));
    if (line.empty() || line.front() == '#') continue;
    const auto kind = kinds.find(line.substr(0, line.find('\t')));
    assert(kind != kinds.end());
    kind->second->push_back(text::folded(line.substr(line.find('\t') + 1)));
  }
  for (const auto& [kind, words] : kinds) {
    std::stable_sort(words->begin(), words->end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
  }
  return habits;
}

const Habits& Habits::shipped() {
  static const Habits habits = parse(data::habits_tsv());
  return habits;
}

std::string_view starting_word(std::string_view text, const std::vector<std::string>& words) {
  const auto starts = [&](const auto& word) {
    return text.size() >= word.size() && text[word.size() - 1] == word.back() && text.starts_with(word);
  };
  const auto found = std::find_if(words.begin(), words.end(), starts);
  return found == words.end() ? std::string_view() : std::string_view(*found);
}

bool ends_with_word(std::string_view text, const std::vector<std::string>& words) {
  const auto ends = [&](const auto& word) { return text.back() == word.back() && text.ends_with(word); };
  return !text.empty() && std::any_of(words.begin(), words.end(), ends);
}

}  // namespace gongwen::page
