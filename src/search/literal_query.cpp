// Literals and filters as terms of the index.
#include "search/characters.h"
#include "search/compile.h"
#include "search/date.h"
#include "search/layout.h"
#include "text/segmenter.h"
#include "text/utf8.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace gongwen::search {
namespace {

using XQuery = Xapian::Query;

XQuery both(const XQuery& a, const XQuery& b) { return a.empty() ? b : XQuery(XQuery::OP_AND, a, b); }
XQuery either(const XQuery& a, const XQuery& b) { return a.empty() ? b : XQuery(XQuery::OP_OR, a, b); }

Result<XQuery> in_collection(const std::string& path, const Source& source) {
  if (!source.collections) return fail(ErrorCode::Invalid, "there are no collections here to look for '" + path + "'");
  const auto articles = source.collections(path);
  if (!articles) return tl::unexpected(articles.error());
  if (articles->empty()) return these({});
  std::vector<std::string> terms;
  for (const std::string& id : *articles) terms.push_back(layout::id_term(id));
  return XQuery(XQuery::OP_OR, terms.begin(), terms.end());
}

Result<XQuery> passes(const Filter& filter, const Source& source) {
  switch (filter.field) {
    case Field::Region: return XQuery(layout::region_term(layout::region_chain(filter.value).front()));
    case Field::Date: {
      const auto terms = date_terms(filter.value);
      if (!terms) return tl::unexpected(terms.error());
      return XQuery(XQuery::OP_OR, terms->begin(), terms->end());
    }
    case Field::Dated: return XQuery(layout::dated_term(filter.value));
    case Field::Topic: return XQuery(layout::topic_term(filter.value));
    case Field::Paper: return XQuery(layout::paper_term(filter.value));
    case Field::Kind: return XQuery(layout::kind_term(filter.value));
    case Field::Reporter: return XQuery(layout::reporter_term(filter.value));
    case Field::Page: return XQuery(layout::page_term(filter.value));
    case Field::Body: return XQuery(layout::body_term(filter.value));
    case Field::Collection: return in_collection(filter.value, source);
  }
  return XQuery();
}

}  // namespace

XQuery every_article() { return XQuery(std::string()); }

bool decided_by_index(const Clause& clause) {
  if (clause.at_least != 1) return false;
  switch (clause.op) {
    case Op::Near:
    case Op::Sentence:
    case Op::Paragraph: return false;
    case Op::Literal: break;
    default: return std::all_of(clause.children.begin(), clause.children.end(), decided_by_index);
  }
  if (clause.part == Part::Body || clause.prefix) return false;
  bool silent_before = true;
  bool silent = false;
  std::size_t characters = 0;
  for (std::size_t at = 0; at < clause.text.size(); ++characters) {
    const text::CodePoint c = text::code_point_at(clause.text, at);
    silent = layout::is_silent(c.value);
    if (silent && silent_before) return false;
    at = c.end;
    if (at < clause.text.size()) silent_before = silent;
  }
  // A last character of which no gram tells what stands before it.
  return characters < 2 || silent || !silent_before;
}

/// In the text, a gram whose second character is silent is followed by none that begins right behind it. So where the
/// grams of a literal stand in its order and within its length, they stand exactly as in it.
XQuery literal_query(const Clause& literal, const Source& source) {
  const std::string part(layout::gram_prefix(literal.part));
  if (literal.text.find('\n') != std::string::npos) return these({});  // Stands in no paragraph.
  XQuery alone;
  std::vector<std::string> phrase;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  for (const layout::Gram& gram : layout::grams(literal.text)) {
    const std::string term = part + gram.term;
    if (gram.last) {
      const bool seen = !phrase.empty() && last + 1 == gram.position;
      if (!seen) alone = having_character(term, source.database, source.stop);
      continue;
    }
    if (phrase.empty()) first = gram.position;
    last = gram.position;
    phrase.push_back(term);
  }
  if (phrase.empty()) return alone.empty() ? every_article() : alone;
  const XQuery grams = phrase.size() == 1 ? XQuery(phrase.front())
                                          : XQuery(XQuery::OP_PHRASE, phrase.begin(), phrase.end(), last - first + 1);
  return alone.empty() ? grams : both(grams, alone);
}

std::vector<std::string> words_in(std::string_view folded, const text::Lexicon& lexicon) {
  thread_local text::Segmenter segmenter;
  std::vector<std::string> words;
  for (const text::Word& word : segmenter.words(folded, lexicon)) {
    const std::string_view characters = folded.substr(word.begin, word.end - word.begin);
    if (text::count_characters(characters) >= layout::gram_characters) words.emplace_back(characters);
  }
  return words;
}

Result<XQuery> filter_query(const std::vector<Filter>& filters, const Source& source) {
  std::map<Field, XQuery> included;
  XQuery excluded;
  for (const Filter& filter : filters) {
    const auto one = passes(filter, source);
    if (!one) return tl::unexpected(one.error());
    XQuery& where = filter.exclude ? excluded : included[filter.field];
    where = either(where, *one);
  }
  XQuery all;
  for (const auto& [field, values] : included) all = both(all, values);
  if (excluded.empty()) return all;
  return XQuery(XQuery::OP_AND_NOT, all.empty() ? every_article() : all, excluded);
}

XQuery filtered(const XQuery& what, const XQuery& filters) {
  if (filters.empty()) return what.empty() ? every_article() : what;
  return what.empty() ? XQuery(XQuery::OP_SCALE_WEIGHT, filters, 0) : XQuery(XQuery::OP_FILTER, what, filters);
}

}  // namespace gongwen::search
