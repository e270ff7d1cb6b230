// The canonical text of queries.
#include "search/fields.h"
#include "search/query.h"
#include "search/query_words.h"
#include "text/utf8.h"

#include <string>
#include <string_view>

namespace gongwen::search {
namespace {

std::string in_quotes(const std::string& text) {
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + "\"";
}

/// A bracket in it would close one that was open before.
bool closes_bracket(std::string_view text) {
  int open = 0;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::code_point_at(text, at);
    if (narrow(c.value) == U'(') ++open;
    if (narrow(c.value) == U')' && --open < 0) return true;
    at = c.end;
  }
  return false;
}

/// `before` + text + `behind` when that is read back as `clause` wherever it stands, otherwise the text in quotes.
std::string quoted_if_needed(const std::string& before, const std::string& text, const std::string& behind,
                             const Clause& clause) {
  std::string bare = before + text + behind;
  if (!text.empty() && !operator_named(bare) && !closes_bracket(text)) {
    // Behind a word and within brackets: what is read back there is read back everywhere.
    const auto parsed = parse_query("(x " + bare + ")");
    Clause word;
    word.text = "x";
    Query wanted{{word}, {}};
    if (clause.op == Op::Filter) {
      wanted.filters.push_back(clause.filter);
    } else {
      wanted.clauses.push_back(clause);
    }
    if (parsed && *parsed == wanted) return bare;
  }
  return before + in_quotes(text) + behind;
}

std::string literal_text(const Clause& clause) {
  std::string before;
  if (clause.at_least > 1) before = written({Operator::Kind::AtLeast, clause.at_least, false}) + " ";
  if (clause.part != Part::Anywhere) before.append(chinese_name(clause.part)).append(":");
  if (clause.synonyms) before += "~";
  return quoted_if_needed(before, clause.text, clause.prefix ? "*" : "", clause);
}

std::string filter_text(const Filter& filter) {
  Clause clause;
  clause.op = Op::Filter;
  clause.filter = filter;
  const std::string before = (filter.exclude ? "-" : "") + std::string(chinese_name(filter.field)) + ":";
  return quoted_if_needed(before, written(filter.field, filter.value), "", clause);
}

/// In brackets unless it is one word or field.
std::string unit_text(const Clause& clause) {
  const std::string text = to_text(clause);
  return clause.op == Op::Literal || clause.op == Op::Filter ? text : "(" + text + ")";
}

std::string joined(const Clause& clause, const std::string& with) {
  std::string text;
  for (const Clause& child : clause.children) text.append(text.empty() ? "" : with).append(unit_text(child));
  return text;
}

}  // namespace

std::string to_text(const Clause& clause) {
  const auto infix = [&](Operator::Kind kind) {
    return joined(clause, " " + written({kind, clause.distance, clause.in_order}) + " ");
  };
  switch (clause.op) {
    case Op::Literal: return literal_text(clause);
    case Op::Filter: return filter_text(clause.filter);
    case Op::All: return joined(clause, " ");
    case Op::Any: return infix(Operator::Kind::Or);
    case Op::Not: return "-" + unit_text(clause.children.front());
    case Op::Near: return infix(Operator::Kind::Near);
    case Op::Sentence: return infix(Operator::Kind::Sentence);
    case Op::Paragraph: return infix(Operator::Kind::Paragraph);
  }
  return {};
}

std::string to_text(const Query& query) {
  const bool alone = query.clauses.size() == 1 && query.filters.empty();
  std::string text;
  for (const Clause& clause : query.clauses) {
    const bool bracket = !alone && clause.op == Op::Any;
    text.append(text.empty() ? "" : " ").append(bracket ? "(" + to_text(clause) + ")" : to_text(clause));
  }
  for (const Filter& filter : query.filters) text.append(text.empty() ? "" : " ").append(filter_text(filter));
  return text;
}

}  // namespace gongwen::search
