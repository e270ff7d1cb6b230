#pragma once

#include <array>
#include <atomic>
#include <cstdint>
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

  /// Where the words that begin with `c` are, as icu::UCharsTrie::getState64() tells it; no_word where there are none.
  /// Found once: to search the tens of thousands at the trie's root takes longer than all that follows. words() is not
  /// null.
  [[nodiscard]] std::uint64_t beginning_with(char16_t c) const;
  static constexpr std::uint64_t no_word = 1;  ///< No state of a trie.

 private:
  Dictionary();

  std::unique_ptr<UDataMemory, void (*)(UDataMemory*)> memory_;
  const char16_t* words_ = nullptr;
  mutable std::array<std::atomic<std::uint64_t>, 0x10000> begun_{};  ///< 0 where it was not yet asked for.
};

}  // namespace gongwen::text
