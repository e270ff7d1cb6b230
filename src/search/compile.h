#pragma once

#include "base/result.h"
#include "search/matches.h"
#include "search/query.h"
#include "search/results.h"
#include "text/lexicon.h"

#include <stop_token>
#include <string>
#include <vector>

#include <xapian.h>

namespace gongwen::search {

/// A query in Xapian's terms, for one state of the database.
struct Compiled {
  Xapian::Query exact;   ///< The articles that match, as far as the index can tell.
  Xapian::Query ranked;  ///< The same ones, with all that speaks for one before another.
  /// What their texts have to decide: they match in which all of these stand. Prepared; have places.
  std::vector<Clause> in_text;
};

/// What a query is asked of.
struct Source {
  const Xapian::Database& database;
  const Collections& collections;
  const std::stop_token& stop;
  const text::Lexicon& lexicon = *text::Lexicon::standard();
};

/// What the index cannot decide (NEAR, sentences, numbers, punctuation at the edge of a literal) is left to `in_text`;
/// where that cannot be said by one clause beside the others (within 非, say), it is decided here, by the texts of the
/// articles that all the rest leaves over: some 20 µs each. Throws what Xapian throws, and Stopped.
///
/// Errors: Invalid when a filter's value is not one of its field, those of Collections.
[[nodiscard]] Result<Compiled> compile(const Query& query, const Source& source);

/// Reads whether all of `clauses` stand in a document's text.
[[nodiscard]] Accepts stand_in_text(const std::vector<Clause>& clauses);

/// All articles that match. Throws what Xapian throws, and Stopped.
[[nodiscard]] DocumentIds matches_of(const Compiled& compiled, const Source& source);
/// One of the queries of `compiled`, with what the texts decide.
[[nodiscard]] Xapian::Query decided(const Xapian::Query& query, const Compiled& compiled, const Source& source);

/// Matches every article. Not Xapian::Query::MatchAll: that one object would be shared by all threads, and Xapian
/// counts its references without a lock.
[[nodiscard]] Xapian::Query every_article();

/// The articles in which a prepared literal stands, as far as the index can tell: all of them and, when it is not
/// decided_by_index(), perhaps others. Throws what Xapian throws, and Stopped.
[[nodiscard]] Xapian::Query literal_query(const Clause& literal, const Source& source);
[[nodiscard]] bool decided_by_index(const Clause& clause);

/// The words of folded text that layout::word_term() knows.
[[nodiscard]] std::vector<std::string> words_in(std::string_view folded, const text::Lexicon& lexicon);

/// The articles that pass all of the filters; empty when there are none. Errors: as compile().
[[nodiscard]] Result<Xapian::Query> filter_query(const std::vector<Filter>& filters, const Source& source);

/// `what` within `filters`; either may be empty, both are every article.
[[nodiscard]] Xapian::Query filtered(const Xapian::Query& what, const Xapian::Query& filters);

}  // namespace gongwen::search
