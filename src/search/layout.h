#pragma once

#include "annotate/article.h"
#include "page/role.h"
#include "search/query.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// clang-format off: a table.
/// What an article's document in the index consists of. Reader and writer share it; whoever changes it raises
/// `layout_version`.
///
/// | term           | stands for                                                                                  |
/// |----------------|---------------------------------------------------------------------------------------------|
/// | two characters | neighbours in the folded repaired text, at the position of the first, which is not silent   |
/// | one character  | the last one of a paragraph: so all articles with 会 have a term that begins with it        |
/// | `H` `J` these  | the same once more for headlines (with subtitles) and for kickers                           |
/// | `W` word       | one of more than two characters, without position: articles that mean the word come first   |
/// | `I` letters    | pinyin, and its initials, of a headline from its beginning or that of a word in it on       |
/// | `Q` `R`        | id, region code (all levels)                                                                |
/// | `Y` `M` `D` `O`| year, month, day, how the date is known                                                     |
/// | `T` `P` `K`    | topic, paper, kind                                                                          |
/// | `N` `G` `B`    | name of a reporter, page number, body (folded)                                              |
///
/// Grams are in Han code (text/han_code.h), in which a pair of Han characters takes two to four bytes instead of six:
/// each stands once in a key of the index for every article that has it, which is an eighth of the whole. All else is
/// UTF-8. Folded text has no capital letters, so prefixes and grams cannot be taken for each other.
// clang-format on
namespace gongwen::search::layout {

inline constexpr int layout_version = 7;

/// Value slots, for the columns that are held in memory.
enum Slot : std::uint32_t {
  date_slot = 0,     ///< `20230428`, `20230400`, `20230000`; none when unknown.
  regions_slot = 1,  ///< The region codes of the `R` terms, six digits each, one after the other.
  topics_slot = 2,   ///< Names, parted by line feeds.
  paper_slot = 3,
  kind_slot = 4,
  reporters_slot = 5,  ///< Names, parted by line feeds.
  page_slot = 6,
  bodies_slot = 7,  ///< Names of union bodies and enterprises, parted by line feeds.
  dated_slot = 8,
  place_slot = 9,      ///< Code of the primary region; none without one.
  headline_slot = 10,  ///< What it is sorted by: text::collation_key() of its beginning, or of that of the text.
  slots = 11,          ///< How many there are.
};

inline constexpr std::size_t region_code_length = 6;

/// Characters of a headline that it is sorted by.
inline constexpr std::size_t sorted_characters = 24;

/// Positions between the last character of a paragraph and the first of the next.
inline constexpr std::uint32_t paragraph_gap = 100;

/// Sentence punctuation and white space: they take a position, but no gram begins with them, which saves a quarter of
/// the index. A literal that begins with one, or holds two in a row, is compared with the text itself.
[[nodiscard]] bool is_silent(char32_t folded);

/// A term of the running text: a character that is not silent with the one behind it, or alone at the end.
struct Gram {
  std::string term;            ///< In Han code; gram_prefix() goes before it.
  std::string_view text;       ///< Its characters.
  std::uint32_t position = 0;  ///< Of its first character: the characters before it in the paragraph.
  bool last = false;           ///< The last character of the text, alone.
};

/// The grams of one paragraph of folded text, in order; `text` must outlive them.
[[nodiscard]] std::vector<Gram> grams(std::string_view text);

/// What stands before a gram of such a part of an article; nothing for Anywhere. Body has no grams of its own.
[[nodiscard]] std::string_view gram_prefix(Part part);
/// The part whose grams a paragraph has besides those of Anywhere, or Anywhere.
[[nodiscard]] Part part_of(page::Role role);

/// Characters of a gram, and of the shortest word.
inline constexpr std::size_t gram_characters = 2;

/// How many times as much a word counts in such a paragraph as in the body.
[[nodiscard]] std::uint32_t weight(page::Role role);
/// The same for the first paragraph of the body.
inline constexpr std::uint32_t lead_weight = 2;

[[nodiscard]] std::string id_term(std::string_view id);
/// A word of two characters: it has no term but its gram. Where that is the word (国道) and not across two (中国|道路),
/// it is counted so many times besides.
[[nodiscard]] bool is_gram(std::string_view word);
inline constexpr std::uint32_t word_in_grams = 2;
/// Of a word that is no shorter than a gram.
[[nodiscard]] std::string word_term(std::string_view word);
[[nodiscard]] std::string region_term(std::string_view code);
[[nodiscard]] std::string year_term(int year);
[[nodiscard]] std::string month_term(int year, int month);
[[nodiscard]] std::string day_term(int year, int month, int day);
/// `known`, `inferred`, `unknown`.
[[nodiscard]] std::string_view dated(const annotate::IssueDate& date);
[[nodiscard]] std::string dated_term(std::string_view value);
[[nodiscard]] std::string topic_term(std::string_view name);
[[nodiscard]] std::string paper_term(std::string_view name);
[[nodiscard]] std::string kind_term(std::string_view name);
[[nodiscard]] std::string page_term(std::string_view number);

/// How headlines are found by pinyin: so many characters from a word's beginning on, and letters of their spelling.
inline constexpr std::size_t spelled_characters = 8;
inline constexpr std::size_t spelled_letters = 16;
[[nodiscard]] std::string spelling_term(std::string_view letters);
/// Both fold `name`.
[[nodiscard]] std::string body_term(std::string_view name);
[[nodiscard]] std::string reporter_term(std::string_view name);

/// A region's code as of today, and those of all that hold it. The code alone when the gazetteer does not know it.
[[nodiscard]] std::vector<std::string> region_chain(const std::string& code);

}  // namespace gongwen::search::layout
