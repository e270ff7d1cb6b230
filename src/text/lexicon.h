#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gongwen::text {

/// Words that a person adds to the lexicon: checked, rising, each once.
using OwnWords = std::vector<std::string>;

/// Vocabulary of trade unions that ICU cuts apart (data/lexicon.txt), and what persons add to it.
/// Immutable; thread-safe.
class Lexicon {
 public:
  /// The words that are linked in; read on first use.
  [[nodiscard]] static std::shared_ptr<const Lexicon> standard();
  /// Those and `own`. standard() where there are none.
  [[nodiscard]] static std::shared_ptr<const Lexicon> with(OwnWords own);

  Lexicon(const Lexicon&) = delete;
  Lexicon& operator=(const Lexicon&) = delete;

  [[nodiscard]] const OwnWords& own() const { return own_; }
  /// Bytes of each of its characters: they are Han characters of the Basic Multilingual Plane alone.
  static constexpr std::size_t character_bytes = 3;
  /// The words that begin with that character, the longest first. Views into the lexicon.
  [[nodiscard]] const std::vector<std::string_view>& beginning_with(std::string_view character) const;

 private:
  explicit Lexicon(OwnWords own);

  OwnWords own_;
  std::unordered_map<std::string_view, std::vector<std::string_view>> by_first_;
};

inline constexpr std::size_t shortest_own_word = 2;  ///< Characters.
inline constexpr std::size_t longest_own_word = 20;

/// The word as it is kept, folded. Errors: Invalid where it is not 2 to 20 Han characters (of the Basic Multilingual
/// Plane), or is one of ours.
[[nodiscard]] Result<std::string> checked_word(std::string_view word);

/// Reads words, a line each; `#` begins a comment. All checked, but that one of ours is left out. In their order.
/// Errors: Invalid, naming the line.
[[nodiscard]] Result<std::vector<std::string>> own_words_from_list(std::string_view list);

}  // namespace gongwen::text
