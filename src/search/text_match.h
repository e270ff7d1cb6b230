#pragma once

#include "page/repaired.h"
#include "search/query.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gongwen::search {

/// A clause made ready for texts and terms: literals folded, synonyms written out as Any.
[[nodiscard]] Clause prepared(const Clause& clause);

/// The roles that a literal of `part` may stand in.
[[nodiscard]] bool stands_in(Part part, page::Role role);

/// True for the clauses that have_places() in a text: literals, Any, Near, Sentence and Paragraph of them.
[[nodiscard]] bool has_places(const Clause& clause);

/// Where something stands in a folded text, as bytes.
struct TextPlace {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::pair<std::size_t, std::size_t>> marks;  ///< The literals in it.
};

/// Looks for prepared clauses in one folded text: the slow and sure way, and the only one for what the index cannot
/// decide. Time grows with the text (and its logarithm), whatever stands in it.
class TextMatcher {
 public:
  /// `folded`: paragraphs parted by line feeds. `paragraphs` says their roles, in order; without any, literals of a
  /// part are looked for everywhere. Both must outlive it.
  explicit TextMatcher(std::string_view folded, std::span<const page::Paragraph> paragraphs = {});

  /// Every place of `clause`, which has_places(), by rising begin.
  [[nodiscard]] std::vector<TextPlace> places(const Clause& clause);

  /// The text has `clause`, which has_places(), as often as it wants.
  [[nodiscard]] bool has(const Clause& clause);

  /// Role of the paragraph that byte `at` stands in; Body when roles are not known.
  [[nodiscard]] page::Role role_at(std::size_t at);
  /// Number of the paragraph, from 0.
  [[nodiscard]] std::size_t paragraph_at(std::size_t at);

 private:
  [[nodiscard]] std::vector<TextPlace> literal(const Clause& clause);
  [[nodiscard]] std::vector<TextPlace> near(const Clause& clause);
  [[nodiscard]] std::vector<TextPlace> together(const Clause& clause, const std::vector<std::size_t>& begins);
  [[nodiscard]] bool is_near(const TextPlace& a, const TextPlace& b, const Clause& clause);
  [[nodiscard]] const std::vector<std::size_t>& paragraph_begins();
  [[nodiscard]] const std::vector<std::size_t>& sentence_begins();

  std::string_view text_;
  std::span<const page::Paragraph> paragraphs_;
  std::vector<std::size_t> paragraph_begins_;  // Made when asked for.
  std::vector<std::size_t> sentence_begins_;
};

}  // namespace gongwen::search
