#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

struct UDataMemory;

namespace gongwen::text {

/// The words by which ICU cuts Chinese text, looked up singly: far cheaper than to have a text cut. Immutable;
/// thread-safe.
///
/// Read from the trie in ICU's data (brkitr/cjdict.dict, by udata_open() and UCharsTrie; layout: ICU's
/// common/dictionarydata.h, format "Dict" 1). Where that is not as expected, any word may be in it.
class Dictionary {
 public:
  /// ICU's; opened on first use.
  [[nodiscard]] static const Dictionary& icu();

  /// Whether a word of it may begin before byte `seam` of `text` and end behind it. `text` is UTF-8, and `seam` stands
  /// between two characters.
  [[nodiscard]] bool may_reach_over(std::string_view text, std::size_t seam) const;

 private:
  Dictionary();

  std::unique_ptr<UDataMemory, void (*)(UDataMemory*)> memory_;
  const char16_t* words_ = nullptr;  ///< The trie in it; null where it cannot be read.
};

}  // namespace gongwen::text
