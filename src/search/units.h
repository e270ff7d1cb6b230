#pragma once

#include "search/compile.h"
#include "search/query.h"
#include "text/lexicon.h"

#include <string>
#include <vector>

#include <xapian.h>

namespace gongwen::search {

/// A word that stands for a part of what is looked for.
struct UnitWord {
  std::string text;   ///< Folded.
  std::string term;   ///< Of the index.
  double weight = 0;  ///< How much it tells: the rarer, the more.
};

/// One of the things that a query looks for, and what speaks for it where it does not stand itself.
struct Unit {
  Clause clause;      ///< Prepared; has places.
  double weight = 0;  ///< As UnitWord::weight.
  std::vector<Clause> synonyms;
  std::vector<UnitWord> words;       ///< Of the lexicon and ICU; pairs of characters where there are none.
  std::vector<std::string> regions;  ///< Codes of the places that it names.
  std::vector<std::string> topics;   ///< For which it is a cue.
};

/// What `query` looks for; negations and filters are none of it. Clauses and their weights, and no parts.
[[nodiscard]] std::vector<Unit> units_of(const Query& query, const Xapian::Database& database);
/// The same, whole.
[[nodiscard]] std::vector<Unit> units_with_parts_of(const Query& query, const Xapian::Database& database,
                                                    const text::Lexicon& lexicon);

/// The articles that have part of what the units look for; weighted.
[[nodiscard]] Xapian::Query any_part_of(const std::vector<Unit>& units, const Source& source);

/// True for clauses that partial matches may lack: literals as one types words, and with synonyms.
[[nodiscard]] bool may_be_partial(const Clause& clause);

/// `query` with the literals that partial matches may lack replaced by Any of them, their synonyms and words: what is
/// to be marked in such an article.
[[nodiscard]] Query loosened(const Query& query, const text::Lexicon& lexicon);

}  // namespace gongwen::search
