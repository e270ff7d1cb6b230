#pragma once

#include "page/reading.h"
#include "text/phrases.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gongwen::page {

/// What a text names in other words than its article does elsewhere: topics of union news by their cues
/// (data/topics.tsv), the province and prefecture of a place (data/gazetteer.tsv), and the kinds of places and houses
/// of data/concepts.tsv. Immutable; any thread may use it.
class Concepts {
 public:
  /// Those of the tables linked in; read on first use.
  [[nodiscard]] static const Concepts& shipped();

  /// The numbers of what `text`, folded, names, each once, rising.
  [[nodiscard]] std::vector<std::uint32_t> in(std::string_view text) const;

 private:
  using Phrases = std::vector<std::pair<std::string_view, std::uint32_t>>;

  Concepts();
  [[nodiscard]] Phrases phrases();
  [[nodiscard]] std::uint32_t number_of(std::string_view kind, std::string_view name);
  void add_topics(Phrases& phrases);
  void add_places(Phrases& phrases);
  void add_words(Phrases& phrases);

  std::unordered_map<std::string, std::uint32_t> numbers_;
  text::PhraseTable phrases_;
};

/// What the lines of one page name.
class SharedConcepts {
 public:
  /// `texts` by line, folded. Keeps nothing of them.
  explicit SharedConcepts(std::span<const std::string> texts);

  /// Puts into `told`, by line of the page, what the concepts that it names tell (nats) for the article of the lines
  /// that are `own`, which names them more often than the rest of the page, or less. No line is its own witness.
  void tell(const std::vector<char>& own, std::vector<double>& told);

 private:
  [[nodiscard]] double evidence(std::size_t lines, std::size_t named, std::size_t inside) const;

  // By column: evidence() for so many lines.
  [[nodiscard]] double* known_of(std::size_t lines);

  struct Naming {
    std::uint32_t line = 0;
    std::uint32_t concept_number = 0;
  };
  std::size_t lines_ = 0;                ///< Of the page.
  std::vector<Naming> namings_;          ///< By line: each concept that it names.
  std::vector<std::size_t> lines_with_;  ///< By concept.
  std::vector<std::size_t> column_;      ///< By concept: the same for all that as many lines name.
  std::size_t columns_ = 0;
  /// By lines of an article, and by column and how many of them name it: evidence(), NaN where it is not yet computed.
  std::vector<std::vector<double>> known_;
  std::vector<std::size_t> count_;  ///< By concept: lines of the article that is told of; it keeps its memory.
};

}  // namespace gongwen::page
