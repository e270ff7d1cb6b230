#pragma once

#include "text/han_cutter.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::text {

/// A word as byte offsets into the segmented text.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// How a text is cut.
struct WordBreaks {
  std::vector<Word> words;     ///< In order, not overlapping.
  std::vector<bool> boundary;  ///< For each byte offset, the end's too, whether the text is cut there.
};

/// Cuts text where ICU's word iterator for Chinese does, its words being those that are not of punctuation or white
/// space alone. Runs of Han characters, nearly all there is to cut, are cut by HanCutter, and what stands between them
/// by ICU; so is all of a line with a character that may behave otherwise beside Han. One object a thread (ICU's
/// iterators keep state).
class WordBreaker {
 public:
  WordBreaker();
  ~WordBreaker();
  WordBreaker(WordBreaker&&) noexcept;
  WordBreaker& operator=(WordBreaker&&) noexcept;

  /// Of `text`, UTF-8.
  [[nodiscard]] WordBreaks breaks(std::string_view text);
  /// The same by ICU alone.
  [[nodiscard]] WordBreaks breaks_by_icu(std::string_view text);

  /// What the rules for word boundaries (UAX #29, and ICU's word.txt) say of a character.
  enum class Kind {
    Han,     ///< Cut by the dictionary.
    Apart,   ///< Cut off from whatever is beside it, and no word.
    Inside,  ///< The same, but for letters or digits on both sides: with them it may be one word.
    Alike,   ///< A letter or digit, one word with those beside it.
    Other,   ///< Cut off from Han and from what is apart.
    Any,     ///< None of this is sure.
  };

 private:
  struct Iterator;
  struct Character {
    std::size_t begin = 0;  // Bytes.
    char32_t value = 0;
    Kind kind = Kind::Any;
  };

  [[nodiscard]] bool add_line(std::string_view text, std::size_t begin, std::size_t end, WordBreaks& breaks);
  void add_by_icu(std::string_view text, std::size_t begin, std::size_t end, WordBreaks& breaks);
  // Characters of the line, up to the one before `last`.
  void add_han(std::size_t first, std::size_t last, WordBreaks& breaks);
  [[nodiscard]] bool is_simple(std::size_t first, std::size_t last) const;
  void add_simple(std::size_t first, std::size_t last, WordBreaks& breaks);

  std::unique_ptr<Iterator> iterator_;
  HanCutter cutter_;
  std::vector<Character> line_;  ///< And its end: they keep their memory.
  std::u16string han_text_;
};

}  // namespace gongwen::text
