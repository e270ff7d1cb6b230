#pragma once

#include <memory>

struct UDataMemory;

namespace gongwen::text {

/// The words by which ICU cuts Chinese text, looked up singly: far cheaper than to have a text cut. Immutable;
/// thread-safe.
///
/// Read from the trie in ICU's data (brkitr/cjdict.dict, by udata_open() and UCharsTrie; layout: ICU's
/// common/dictionarydata.h, format "Dict" 1). Where that is not as expected, it cannot be read.
class Dictionary {
 public:
  /// ICU's; opened on first use.
  [[nodiscard]] static const Dictionary& icu();

  /// The trie of its words, for icu::UCharsTrie; null where it cannot be read.
  [[nodiscard]] const char16_t* words() const { return words_; }

 private:
  Dictionary();

  std::unique_ptr<UDataMemory, void (*)(UDataMemory*)> memory_;
  const char16_t* words_ = nullptr;
};

}  // namespace gongwen::text
