#include "search/compile.h"

#include "search/layout.h"
#include "search/record.h"
#include "search/text_match.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <map>
#include <utility>

namespace gongwen::search {
namespace {

using XQuery = Xapian::Query;

class Compiler {
 public:
  explicit Compiler(const Source& source) : source_(source) {}

  Result<Compiled> run(const Query& query) {
    auto filters = filter_query(query.filters, source_);
    if (!filters) return tl::unexpected(filters.error());
    filters_ = *std::move(filters);

    // What the index decides comes first: only the articles that it leaves have to be read.
    std::vector<Clause> clauses;
    for (const Clause& clause : query.clauses) clauses.push_back(prepared(clause));
    std::stable_partition(clauses.begin(), clauses.end(), decided_by_index);
    XQuery weights;
    for (const Clause& clause : clauses) {
      const auto exact = compile(clause);
      if (!exact) return tl::unexpected(exact.error());
      exact_ = exact_.empty() ? *exact : XQuery(XQuery::OP_AND, exact_, *exact);
      add_words(clause, weights);
    }
    Compiled compiled;
    compiled.exact = filtered(exact_, filters_);
    compiled.ranked =
        filtered(weights.empty() || exact_.empty() ? exact_ : XQuery(XQuery::OP_AND_MAYBE, exact_, weights), filters_);
    return compiled;
  }

 private:
  static XQuery negated(const XQuery& query) { return {XQuery::OP_AND_NOT, every_article(), query}; }

  Result<XQuery> compile(const Clause& clause) {
    switch (clause.op) {
      case Op::Filter: return filter_query({clause.filter}, source_);
      case Op::Not: return compile(clause.children.front()).map(negated);
      case Op::All: return all_of(clause);
      case Op::Any:
        if (clause.at_least == 1) return any_of(clause);
        break;
      default: break;
    }
    return decided_by_index(clause) ? candidates(clause) : by_text(clause);
  }

  Result<XQuery> any_of(const Clause& clause) {
    std::vector<XQuery> children;
    for (const Clause& child : clause.children) {
      auto one = compile(child);
      if (!one) return one;
      children.push_back(*std::move(one));
    }
    return XQuery(XQuery::OP_OR, children.begin(), children.end());
  }

  Result<XQuery> all_of(const Clause& clause) {
    std::vector<Filter> filters;
    std::vector<XQuery> children;
    for (const Clause& child : clause.children) {
      if (child.op == Op::Filter) {
        filters.push_back(child.filter);
        continue;
      }
      auto one = compile(child);
      if (!one) return one;
      children.push_back(*std::move(one));
    }
    auto passing = filter_query(filters, source_);
    if (!passing) return passing;
    if (children.empty()) return *passing;
    const XQuery all(XQuery::OP_AND, children.begin(), children.end());
    return passing->empty() ? all : XQuery(XQuery::OP_FILTER, all, *passing);
  }

  /// True for a literal whose places the index knows by its first pair of characters.
  static bool can_be_placed(const Clause& clause) {
    return clause.op == Op::Literal && decided_by_index(clause) && text::count_characters(clause.text) >= 2;
  }

  /// The articles in which the first pairs of both literals stand as far apart at most as the clause lets them: few of
  /// those that have both, so that few have to be read.
  static XQuery near(const Clause& clause) {
    std::vector<std::string> pairs;
    std::size_t longest = 0;
    for (const Clause& literal : clause.children) {
      const layout::Gram first = layout::grams(literal.text).front();
      pairs.push_back(std::string(layout::gram_prefix(literal.part)).append(first.term));
      longest = std::max(longest, text::count_characters(literal.text));
    }
    // Xapian's window is one more than the difference of two positions in it.
    const auto window = static_cast<Xapian::termcount>(longest + clause.distance + 1);
    return {XQuery::OP_NEAR, pairs.begin(), pairs.end(), window};
  }

  /// All articles in which the clause, which has places, may stand.
  static XQuery candidates(const Clause& clause) {
    if (clause.op == Op::Literal) return literal_query(clause);
    std::vector<XQuery> children;
    for (const Clause& child : clause.children) children.push_back(candidates(child));
    if (clause.op == Op::Near && std::ranges::all_of(clause.children, can_be_placed)) children.push_back(near(clause));
    return {clause.op == Op::Any ? XQuery::OP_OR : XQuery::OP_AND, children.begin(), children.end()};
  }

  XQuery by_text(const Clause& clause) {
    const XQuery may_match = candidates(clause);
    const XQuery among = exact_.empty() ? may_match : XQuery(XQuery::OP_AND, exact_, may_match);
    const auto stands = [&](const std::string& record) {
      const auto view = text_in(record);
      if (!view) throw Xapian::DatabaseCorruptError(view.error().message);
      const std::string folded = text::folded(view->text);
      return TextMatcher(folded, view->paragraphs).has(clause);
    };
    const XQuery found = these(matches_where(source_.database, filtered(among, filters_), stands, source_.stop));
    return XQuery(XQuery::OP_AND, may_match, found);
  }

  /// The words of what must stand: they speak for an article that means them.
  void add_words(const Clause& clause, XQuery& weights) const {
    if (clause.op == Op::Not) return;
    for (const Clause& child : clause.children) add_words(child, weights);
    if (clause.op != Op::Literal) return;
    std::vector<std::string> terms;
    for (const std::string& word : words_in(clause.text, source_.lexicon)) {
      if (!layout::is_gram(word)) terms.push_back(layout::word_term(word));  // A gram is a part of what must stand.
    }
    if (terms.empty()) return;
    const XQuery words(XQuery::OP_OR, terms.begin(), terms.end());
    weights = weights.empty() ? words : XQuery(XQuery::OP_OR, weights, words);
  }

  const Source& source_;
  XQuery filters_;
  XQuery exact_;  ///< The clauses that are compiled so far.
};

}  // namespace

Result<Compiled> compile(const Query& query, const Source& source) { return Compiler(source).run(query); }

}  // namespace gongwen::search
