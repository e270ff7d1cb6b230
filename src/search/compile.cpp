#include "search/compile.h"

#include "search/layout.h"
#include "search/record.h"
#include "search/text_match.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <optional>
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
    std::vector<Clause> in_text;
    for (const Clause& clause : clauses) {
      const bool left_to_text = !decided_by_index(clause) && has_places(clause);
      const auto one = left_to_text ? candidates(clause) : compile(clause);
      if (!one) return tl::unexpected(one.error());
      found_ = found_ ? joined(XQuery::OP_AND, {*found_, *one}) : *one;
      if (left_to_text) in_text.push_back(clause);
      add_words(clause, weights);
    }
    if (!found_) return Compiled{filtered({}, filters_), filtered({}, filters_), {}};
    if (!weights.empty()) found_->ranked = XQuery(XQuery::OP_AND_MAYBE, found_->ranked, weights);
    return Compiled{filtered(found_->exact, filters_), filtered(found_->ranked, filters_), std::move(in_text)};
  }

 private:
  /// As in Compiled.
  struct Both {
    XQuery exact;
    XQuery ranked;
  };

  static Both alike(const XQuery& query) { return {query, query}; }

  static Both joined(XQuery::op op, const std::vector<Both>& children) {
    std::vector<XQuery> exact;
    std::vector<XQuery> ranked;
    for (const Both& child : children) {
      exact.push_back(child.exact);
      ranked.push_back(child.ranked);
    }
    return {XQuery(op, exact.begin(), exact.end()), XQuery(op, ranked.begin(), ranked.end())};
  }

  Result<Both> compile(const Clause& clause) {
    switch (clause.op) {
      case Op::Filter: return filter_query({clause.filter}, source_).map(alike);
      case Op::Not:
        return compile(clause.children.front()).map([](const Both& child) {
          return alike(XQuery(XQuery::OP_AND_NOT, every_article(), child.exact));
        });
      case Op::All: return all_of(clause);
      case Op::Any:
        if (clause.at_least == 1) return any_of(clause);
        break;
      default: break;
    }
    return decided_by_index(clause) ? candidates(clause) : by_text(clause);
  }

  Result<Both> any_of(const Clause& clause) {
    std::vector<Both> children;
    for (const Clause& child : clause.children) {
      auto one = compile(child);
      if (!one) return one;
      children.push_back(*std::move(one));
    }
    return joined(XQuery::OP_OR, children);
  }

  Result<Both> all_of(const Clause& clause) {
    std::vector<Filter> filters;
    std::vector<Both> children;
    for (const Clause& child : clause.children) {
      if (child.op == Op::Filter) {
        filters.push_back(child.filter);
        continue;
      }
      auto one = compile(child);
      if (!one) return one;
      children.push_back(*std::move(one));
    }
    const auto passing = filter_query(filters, source_);
    if (!passing) return tl::unexpected(passing.error());
    if (children.empty()) return alike(*passing);
    const Both all = joined(XQuery::OP_AND, children);
    if (passing->empty()) return all;
    return Both{XQuery(XQuery::OP_FILTER, all.exact, *passing), XQuery(XQuery::OP_FILTER, all.ranked, *passing)};
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

  /// Reading positions is what takes long. Where a literal is a word of the index too (劳动者), that says of nearly all
  /// articles with it that they have it, and the positions of its grams are compared in the others alone. Not to rank:
  /// there only the positions of those are read that may be among the best.
  Both literal(const Clause& clause) const {
    const XQuery grams = literal_query(clause, source_);
    const std::string word = layout::word_term(clause.text);
    const bool may_be_word = clause.part == Part::Anywhere && grams.get_type() == XQuery::OP_PHRASE;
    if (!may_be_word || source_.database.get_termfreq(word) == 0) return alike(grams);
    const XQuery others(XQuery::OP_AND, grams, XQuery(XQuery::OP_AND_NOT, every_article(), XQuery(word)));
    return {XQuery(XQuery::OP_OR, XQuery(word), others), grams};
  }

  /// All articles in which the clause, which has places, may stand.
  Both candidates(const Clause& clause) const {
    if (clause.op == Op::Literal) return literal(clause);
    std::vector<Both> children;
    for (const Clause& child : clause.children) children.push_back(candidates(child));
    if (clause.op == Op::Near && std::ranges::all_of(clause.children, can_be_placed)) {
      children.push_back(alike(near(clause)));
    }
    return joined(clause.op == Op::Any ? XQuery::OP_OR : XQuery::OP_AND, children);
  }

  Result<Both> by_text(const Clause& clause) {
    const Both may_match = candidates(clause);
    const XQuery among = found_ ? XQuery(XQuery::OP_AND, found_->exact, may_match.exact) : may_match.exact;
    const XQuery found =
        these(matches_where(source_.database, filtered(among, filters_), stand_in_text({clause}), source_.stop));
    return joined(XQuery::OP_AND, {may_match, alike(found)});
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
  std::optional<Both> found_;  ///< By the clauses that are compiled so far.
};

}  // namespace

Result<Compiled> compile(const Query& query, const Source& source) { return Compiler(source).run(query); }

Accepts stand_in_text(const std::vector<Clause>& clauses) {
  if (clauses.empty()) return {};
  return [clauses](const std::string& record) {
    const auto view = text_in(record);
    if (!view) throw Xapian::DatabaseCorruptError(view.error().message);
    const std::string folded = text::folded(view->text);
    TextMatcher matcher(folded, view->paragraphs);
    return std::ranges::all_of(clauses, [&](const Clause& clause) { return matcher.has(clause); });
  };
}

DocumentIds matches_of(const Compiled& compiled, const Source& source) {
  if (compiled.in_text.empty()) return all_matches(source.database, compiled.exact, source.stop);
  return matches_where(source.database, compiled.exact, stand_in_text(compiled.in_text), source.stop);
}

XQuery decided(const XQuery& query, const Compiled& compiled, const Source& source) {
  return compiled.in_text.empty() ? query : XQuery(XQuery::OP_AND, query, these(matches_of(compiled, source)));
}

}  // namespace gongwen::search
