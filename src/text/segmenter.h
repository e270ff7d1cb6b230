#pragma once

#include "text/lexicon.h"
#include "text/word_breaker.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::text {

/// Cuts text into words: ICU's dictionary, merged with a lexicon of union vocabulary that ICU cuts apart.
/// Punctuation and white space are never words.
///
/// One object a thread; the first costs a few milliseconds.
class Segmenter {
 public:
  /// The words of `text`, in order, not overlapping.
  [[nodiscard]] std::vector<Word> words(std::string_view text, const Lexicon& lexicon = *Lexicon::standard());

  /// All words by which `text` may be looked up: ICU's, and every one of the lexicon, also within each other
  /// (疗休养线路, 疗休养, 休养, 线路). By rising begin, then end.
  [[nodiscard]] std::vector<Word> nested_words(std::string_view text, const Lexicon& lexicon = *Lexicon::standard());

  /// True when a single word of the dictionary or lexicon stands over the seam `left`|`right`: its beginning in the
  /// last few characters of `left` and its end in the first few of `right`, Han characters all. White space at the seam
  /// does not count. The word is put into `joined` if given.
  [[nodiscard]] bool word_across(std::string_view left, std::string_view right, std::string* joined = nullptr);

 private:
  WordBreaker breaker_;
};

/// Names ICU's version and data, the lexicon with what persons added to it, the folding rules, the readings and the
/// code of pairs: what is indexed under another fingerprint must be indexed anew.
[[nodiscard]] std::string analysis_fingerprint(const OwnWords& own = {});

}  // namespace gongwen::text
