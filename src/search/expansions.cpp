#include "search/results.h"
#include "search/synonyms.h"
#include "text/fold.h"

#include <algorithm>

namespace gongwen::search {
namespace {

void add(const Clause& clause, std::vector<Expansion>& list) {
  for (const Clause& child : clause.children) add(child, list);
  if (clause.op != Op::Literal) return;
  const std::string folded = text::folded(clause.text);
  const auto add_word = [&](std::string_view word, const std::vector<std::string_view>& others) {
    if (others.empty()) return;
    Expansion expansion{std::string(word), {others.begin(), others.end()}, clause.synonyms};
    const auto same = [&](const Expansion& known) { return known.word == expansion.word; };
    if (std::none_of(list.begin(), list.end(), same)) list.push_back(std::move(expansion));
  };
  if (clause.synonyms) {
    add_word(folded, synonyms_of(folded));
    return;
  }
  for (const SynonymPlace& place : find_synonyms(folded)) {
    add_word(std::string_view(folded).substr(place.begin, place.end - place.begin), place.others);
  }
}

}  // namespace

std::vector<Expansion> expansions(const Query& query) {
  std::vector<Expansion> list;
  for (const Clause& clause : query.clauses) add(clause, list);
  return list;
}

}  // namespace gongwen::search
