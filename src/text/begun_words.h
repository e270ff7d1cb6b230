#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gongwen::text {

/// The words of ICU's dictionary and of the standard lexicon that may have begun in a text, and go on behind it: what
/// may stand over its end is asked of many texts that may follow, far sooner than each seam is cut. Immutable; any
/// thread may use it.
class BegunWords {
 public:
  /// `text` is UTF-8. Nothing of it is kept.
  explicit BegunWords(std::string_view text);

  /// Whether one of them may end in `next`, UTF-8, where that follows. True of any where the dictionary cannot be read.
  [[nodiscard]] bool may_end_in(std::string_view next) const;

 private:
  std::vector<std::uint64_t> of_dictionary_;  ///< Where each is in the trie: icu::UCharsTrie::getState64().
  std::vector<std::string_view> of_lexicon_;  ///< What is left of each.
};

}  // namespace gongwen::text
