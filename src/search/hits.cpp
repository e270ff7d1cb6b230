#include "search/searcher.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace gongwen::search {

std::vector<Range> find_hits(const Query& query, std::string_view text) {
  const text::Folded folded = text::fold(text);
  std::vector<Range> hits;
  for (const Literal& literal : query.literals) {
    const std::string wanted = text::folded(literal.text);
    if (wanted.empty() || wanted.find('\n') != std::string::npos) continue;
    for (std::size_t at = folded.text.find(wanted); at != std::string::npos;
         at = folded.text.find(wanted, text::code_point_at(folded.text, at).end)) {
      hits.emplace_back(folded.origin[at], folded.source_end(at + wanted.size()));
    }
  }
  std::sort(hits.begin(), hits.end());
  std::vector<Range> merged;
  for (const Range& hit : hits) {
    if (!merged.empty() && hit.first < merged.back().second) {
      merged.back().second = std::max(merged.back().second, hit.second);
    } else {
      merged.push_back(hit);
    }
  }
  return merged;
}

}  // namespace gongwen::search
