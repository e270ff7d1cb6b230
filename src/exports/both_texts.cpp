#include "exports/both_texts.h"

#include "text/utf8.h"

#include <algorithm>
#include <cstddef>

namespace gongwen::exports {

std::vector<std::optional<std::string_view>> printed_of(const annotate::Article& article) {
  const auto& [text, paragraphs, runs] = article.repaired;
  std::vector<std::optional<std::string_view>> all(paragraphs.size());
  // Both are in reading order; what is alike most is the same paragraph.
  std::size_t from = 0;
  for (const annotate::PrintedParagraph& printed : article.printed) {
    std::size_t best = paragraphs.size();
    std::size_t most = 0;
    for (std::size_t k = from; k < paragraphs.size(); ++k) {
      if (paragraphs[k].role != printed.role) continue;
      const auto there = std::string_view(text).substr(paragraphs[k].begin, paragraphs[k].end - paragraphs[k].begin);
      const Difference same = difference(printed.text, there);
      const std::size_t alike = same.before.size() + same.after.size() + 1;
      if (alike <= most) continue;
      most = alike;
      best = k;
    }
    if (best == paragraphs.size()) continue;
    all[best] = printed.text;
    from = best + 1;
  }
  return all;
}

Difference difference(std::string_view printed, std::string_view corrected) {
  const std::size_t shorter = std::min(printed.size(), corrected.size());
  std::size_t begin = 0;
  while (begin < shorter) {
    const auto here = text::code_point_at(printed, begin);
    const auto there = text::code_point_at(corrected, begin);
    if (printed.substr(begin, here.end - begin) != corrected.substr(begin, there.end - begin)) break;
    begin = here.end;
  }
  std::size_t end = 0;
  while (begin + end < shorter) {
    const auto here = text::code_point_before(printed, printed.size() - end);
    const auto there = text::code_point_before(corrected, corrected.size() - end);
    const std::size_t length = printed.size() - end - here.begin;
    if (begin + end + length > shorter ||
        printed.substr(here.begin, length) != corrected.substr(there.begin, corrected.size() - end - there.begin)) {
      break;
    }
    end += length;
  }
  return {corrected.substr(0, begin), printed.substr(begin, printed.size() - end - begin),
          corrected.substr(begin, corrected.size() - end - begin), corrected.substr(corrected.size() - end)};
}

}  // namespace gongwen::exports
