#include "search/snippet.h"

#include "text/utf8.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace gongwen::search {
namespace {

constexpr std::size_t window = 240;  // Bytes: some 80 Han characters.
constexpr std::size_t context = 60;  // At least this before the first hit, where the sentence begins earlier.
constexpr std::string_view ellipsis = "…";

std::size_t at_character(std::string_view text, std::size_t at) {
  while (at < text.size() && text::is_trail(text[at])) ++at;
  return std::min(at, text.size());
}

/// Which of the hits to begin with so that the window shows most of different words, then most of hits.
std::size_t best_first(std::string_view text, const std::vector<Range>& hits) {
  std::size_t best = 0;
  std::pair<std::size_t, std::size_t> best_score;
  for (std::size_t first = 0; first < hits.size(); ++first) {
    std::vector<std::string_view> words;
    std::size_t count = 0;
    for (std::size_t i = first; i < hits.size() && hits[i].second <= hits[first].first + window - context;
         ++i, ++count) {
      const std::string_view word = text.substr(hits[i].first, hits[i].second - hits[i].first);
      if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
    }
    const std::pair score{words.size(), count};
    if (score > best_score) {
      best_score = score;
      best = first;
    }
  }
  return best;
}

/// Where to begin so that byte `hit` is shown with what leads up to it: at its sentence, if that begins near.
std::size_t beginning(std::string_view text, std::size_t hit) {
  if (hit <= context) return 0;
  const std::size_t earliest = at_character(text, hit - context);
  for (const std::string_view end_of_sentence : {"\n", "。", "！", "？"}) {
    const std::size_t from = earliest - std::min(earliest, end_of_sentence.size());
    const std::size_t end = text.substr(from, hit - from).rfind(end_of_sentence);
    if (end != std::string_view::npos) return from + end + end_of_sentence.size();
  }
  return earliest;
}

}  // namespace

Snippet make_snippet(const std::vector<Range>& hits, std::string_view text) {
  std::size_t begin = 0;
  std::size_t end = at_character(text, window);
  if (!hits.empty()) {
    const Range& first = hits[best_first(text, hits)];
    begin = beginning(text, first.first);
    end = std::max(at_character(text, begin + window), first.second);
    // Near the end of the text the window reaches back, rather than being short.
    if (end == text.size() && text.size() > window) begin = std::min(begin, at_character(text, text.size() - window));
  }
  Snippet snippet;
  if (begin > 0) snippet.text += ellipsis;
  const std::size_t shift = snippet.text.size();
  snippet.text += text.substr(begin, end - begin);
  if (end < text.size()) snippet.text += ellipsis;
  std::replace(snippet.text.begin(), snippet.text.end(), '\n', ' ');
  for (const Range& hit : hits) {
    if (hit.first >= begin && hit.second <= end) {
      snippet.hits.emplace_back(hit.first - begin + shift, hit.second - begin + shift);
    }
  }
  return snippet;
}

}  // namespace gongwen::search
