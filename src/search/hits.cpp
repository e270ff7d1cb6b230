#include "search/highlighter.h"
#include "search/searcher.h"

#include <algorithm>
#include <utility>

namespace gongwen::search {
namespace {

/// All that is looked for in `clause`, and nothing that must not be there.
void add_wanted(const Clause& clause, std::vector<Clause>& wanted) {
  if (clause.op == Op::Not || clause.op == Op::Filter) return;
  if (has_places(clause)) {
    wanted.push_back(prepared(clause));
    return;
  }
  for (const Clause& child : clause.children) add_wanted(child, wanted);
}

}  // namespace

Highlighter::Highlighter(const Query& query) {
  for (const Clause& clause : query.clauses) add_wanted(clause, clauses_);
}

std::vector<Range> Highlighter::find(std::string_view text, std::span<const page::Paragraph> paragraphs) const {
  return clauses_.empty() ? std::vector<Range>() : find(text::fold(text), paragraphs);
}

std::vector<Range> Highlighter::find(const text::Folded& folded, std::span<const page::Paragraph> paragraphs) const {
  TextMatcher matcher(folded.text, paragraphs);
  std::vector<Range> hits;
  for (const Clause& clause : clauses_) {
    for (const TextPlace& place : matcher.places(clause)) {
      for (const auto& [begin, end] : place.marks) hits.emplace_back(folded.origin[begin], folded.source_end(end));
    }
  }
  std::sort(hits.begin(), hits.end());
  std::vector<Range> merged;
  for (const Range& hit : hits) {
    if (!merged.empty() && hit == merged.back()) continue;
    if (!merged.empty() && hit.first < merged.back().second) {
      merged.back().second = std::max(merged.back().second, hit.second);
    } else {
      merged.push_back(hit);
    }
  }
  return merged;
}

std::vector<Range> find_hits(const Query& query, std::string_view text, std::span<const page::Paragraph> paragraphs) {
  return Highlighter(query).find(text, paragraphs);
}

}  // namespace gongwen::search
