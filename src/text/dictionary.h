#pragma once

#include <memory>
#include <optional>

#include <unicode/ucharstrie.h>

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

  /// Its words, at none of their characters yet; nothing where it cannot be read.
  [[nodiscard]] std::optional<icu::UCharsTrie> words() const;

 private:
  Dictionary();

  std::unique_ptr<UDataMemory, void (*)(UDataMemory*)> memory_;
  const char16_t* words_ = nullptr;  ///< The trie in it; null where it cannot be read.
};

}  // namespace gongwen::text
