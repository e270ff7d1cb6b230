#include "text/begun_words.h"

#include "text/dictionary.h"
#include "text/lexicon.h"
#include "text/utf8.h"

#include <algorithm>

#include <unicode/ucharstrie.h>

namespace gongwen::text {
namespace {

UStringTrieResult enter(icu::UCharsTrie& words, char32_t first) {
  if (first > 0xFFFF) return words.firstForCodePoint(static_cast<UChar32>(first));
  const std::uint64_t begun = Dictionary::icu().beginning_with(static_cast<char16_t>(first));
  return begun == Dictionary::no_word ? USTRINGTRIE_NO_MATCH : words.resetToState64(begun).current();
}

bool ends_in(icu::UCharsTrie& word, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const UStringTrieResult found = word.nextForCodePoint(static_cast<UChar32>(c.value));
    if (USTRINGTRIE_HAS_VALUE(found)) return true;
    if (!USTRINGTRIE_HAS_NEXT(found)) return false;
    at = c.end;
  }
  return false;
}

}  // namespace

BegunWords::BegunWords(std::string_view text) {
  const char16_t* words = Dictionary::icu().words();
  for (std::size_t begin = 0; begin < text.size();) {
    const std::string_view begun = text.substr(begin);
    const CodePoint first = code_point_at(text, begin);
    for (const std::string_view word : Lexicon::standard()->beginning_with(text.substr(begin, first.end - begin))) {
      if (word.size() > begun.size() && word.starts_with(begun)) of_lexicon_.push_back(word.substr(begun.size()));
    }
    begin = first.end;
    if (words == nullptr) continue;
    icu::UCharsTrie word(words);
    UStringTrieResult found = enter(word, first.value);
    for (std::size_t at = first.end; USTRINGTRIE_HAS_NEXT(found) && at < text.size();) {
      const CodePoint c = code_point_at(text, at);
      found = word.nextForCodePoint(static_cast<UChar32>(c.value));
      at = c.end;
    }
    if (USTRINGTRIE_HAS_NEXT(found)) of_dictionary_.push_back(word.getState64());
  }
}

bool BegunWords::may_end_in(std::string_view next) const {
  const char16_t* words = Dictionary::icu().words();
  if (words == nullptr) return true;
  icu::UCharsTrie word(words);
  return std::any_of(of_dictionary_.begin(), of_dictionary_.end(),
                     [&](std::uint64_t begun) { return ends_in(word.resetToState64(begun), next); }) ||
         std::any_of(of_lexicon_.begin(), of_lexicon_.end(), [&](auto rest) { return next.starts_with(rest); });
}

}  // namespace gongwen::text
