#include "text/han_cutter.h"

#include "text/dictionary.h"

#include <algorithm>
#include <limits>

#include <unicode/ucharstrie.h>

namespace gongwen::text {
namespace {

// Both as in ICU's common/dictbe.cpp.
constexpr std::uint32_t of_unknown = 255;  // What a character costs that is no word.
constexpr std::size_t longest_word = 20;   // Characters.

}  // namespace

const std::vector<std::size_t>& HanCutter::ends(std::u16string_view text) {
  const Dictionary& dictionary = Dictionary::icu();
  least_.assign(text.size() + 1, std::numeric_limits<std::uint32_t>::max());
  before_.resize(text.size() + 1);
  least_[0] = 0;
  icu::UCharsTrie word(dictionary.words());
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    const std::uint64_t begun = dictionary.beginning_with(text[begin]);
    bool is_word = false;  // The character alone.
    if (begun != Dictionary::no_word) {
      UStringTrieResult found = word.resetToState64(begun).current();
      is_word = USTRINGTRIE_HAS_VALUE(found);
      for (std::size_t end = begin + 1;; ++end) {
        if (USTRINGTRIE_HAS_VALUE(found)) take(begin, end, static_cast<std::uint32_t>(word.getValue()));
        if (!USTRINGTRIE_HAS_NEXT(found) || end == std::min(text.size(), begin + longest_word)) break;
        found = word.next(text[end]);
      }
    }
    if (!is_word) take(begin, begin + 1, of_unknown);
  }
  ends_.clear();
  for (std::size_t end = text.size(); end > 0; end = before_[end]) ends_.push_back(end);
  std::reverse(ends_.begin(), ends_.end());
  return ends_;
}

void HanCutter::take(std::size_t begin, std::size_t end, std::uint32_t cost) {
  if (least_[begin] + cost >= least_[end]) return;
  least_[end] = least_[begin] + cost;
  before_[end] = begin;
}

}  // namespace gongwen::text
