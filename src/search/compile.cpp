#include "search/compile.h"

#include "search/date.h"
#include "search/layout.h"
#include "text/fold.h"
#include "text/segmenter.h"
#include "text/utf8.h"

#include <map>
#include <string_view>

namespace gongwen::search {
namespace {

using XQuery = Xapian::Query;

XQuery both(const XQuery& a, const XQuery& b) { return a.empty() ? b : XQuery(XQuery::OP_AND, a, b); }
XQuery either(const XQuery& a, const XQuery& b) { return a.empty() ? b : XQuery(XQuery::OP_OR, a, b); }

/// Matches every article. Not Xapian::Query::MatchAll: that one object would be shared by all threads, and Xapian
/// counts its references without a lock.
XQuery every_article() { return XQuery(std::string()); }

/// Every article with that character has a term that begins with it; together they weigh as one.
XQuery single_character(std::string_view character) {
  return XQuery(XQuery::OP_WILDCARD, std::string(character), 0, XQuery::WILDCARD_LIMIT_ERROR, XQuery::OP_SYNONYM);
}

/// What an article must have when `literal` stands in it; all that is needed when no character of it is silent.
XQuery grams_of(std::string_view literal) {
  XQuery all;
  std::vector<std::string> run;
  for (const layout::Gram& gram : layout::grams(literal)) {
    if (!gram.last) {
      run.emplace_back(gram.term);
      continue;
    }
    if (!run.empty()) {
      all = both(all, XQuery(XQuery::OP_PHRASE, run.begin(), run.end(), static_cast<Xapian::termcount>(run.size())));
    } else {
      const bool text_may_go_on = gram.term.end() == literal.end();
      all = both(all, text_may_go_on ? single_character(gram.term) : XQuery(std::string(gram.term)));
    }
    run.clear();
  }
  return all.empty() ? every_article() : all;
}

bool has_silent(std::string_view literal) {
  for (std::size_t at = 0; at < literal.size();) {
    const text::CodePoint c = text::code_point_at(literal, at);
    if (layout::is_silent(c.value)) return true;
    at = c.end;
  }
  return false;
}

XQuery words_of(std::string_view literal) {
  thread_local text::Segmenter segmenter;
  std::vector<std::string> terms;
  for (const text::Word& word : segmenter.words(literal)) {
    const std::string_view characters = literal.substr(word.begin, word.end - word.begin);
    if (text::count_characters(characters) >= layout::shortest_word) terms.push_back(layout::word_term(characters));
  }
  return XQuery(XQuery::OP_OR, terms.begin(), terms.end());
}

Result<XQuery> passes(const Filter& filter) {
  switch (filter.field) {
    case Field::Region: return XQuery(layout::region_term(layout::region_chain(filter.value).front()));
    case Field::Date: {
      const auto terms = date_terms(filter.value);
      if (!terms) return tl::unexpected(terms.error());
      return XQuery(XQuery::OP_OR, terms->begin(), terms->end());
    }
    case Field::Topic: return XQuery(layout::topic_term(filter.value));
    case Field::Paper: return XQuery(layout::paper_term(filter.value));
    case Field::Kind: return XQuery(layout::kind_term(filter.value));
  }
  return XQuery();
}

}  // namespace

Result<Compiled> compile(const Query& query) {
  Compiled compiled;
  XQuery literals;
  XQuery words;
  for (const Literal& literal : query.literals) {
    const std::string folded = text::folded(literal.text);
    if (folded.empty()) continue;
    if (folded.find('\n') != std::string::npos) return Compiled{};  // Stands in no paragraph.
    literals = both(literals, grams_of(folded));
    words = either(words, words_of(folded));
    if (has_silent(folded)) compiled.compare.push_back(folded);
  }

  std::map<Field, XQuery> included;
  XQuery excluded;
  for (const Filter& filter : query.filters) {
    const auto one = passes(filter);
    if (!one) return tl::unexpected(one.error());
    XQuery& where = filter.exclude ? excluded : included[filter.field];
    where = either(where, *one);
  }
  XQuery filters;
  for (const auto& [field, values] : included) filters = both(filters, values);

  const auto filtered = [&](const XQuery& what) {
    XQuery result = what;
    if (!filters.empty()) result = result.empty() ? filters : XQuery(XQuery::OP_FILTER, result, filters);
    if (result.empty()) result = every_article();
    return excluded.empty() ? result : XQuery(XQuery::OP_AND_NOT, result, excluded);
  };
  compiled.exact = filtered(literals);
  compiled.ranked = filtered(words.empty() ? literals : XQuery(XQuery::OP_AND_MAYBE, literals, words));
  return compiled;
}

}  // namespace gongwen::search
