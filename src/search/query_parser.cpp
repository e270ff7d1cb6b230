#include "search/fields.h"
#include "search/query.h"
#include "search/query_cursor.h"
#include "search/query_words.h"
#include "text/utf8.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gongwen::search {
namespace {

constexpr int deepest = 40;              // Brackets within brackets.
constexpr std::size_t longest = 20'000;  // Bytes of a query.

/// What a field before a value or bracket says of what stands in it.
struct Scope {
  std::optional<Field> field;
  Part part = Part::Anywhere;
};

std::optional<Scope> scope_named(std::string_view name) {
  if (const auto field = field_named(name)) return Scope{field};
  if (const auto part = part_named(name)) return Scope{{}, *part};
  return std::nullopt;
}

/// A clause just read. A field's value may be a name that several regions bear: they are `spread`, to join the filters
/// around them.
struct Read {
  Clause clause;
  bool spread = false;
};

bool is_nothing(const Clause& clause) {
  return clause.op == Op::Literal ? clause.text.empty() : clause.op == Op::All && clause.children.empty();
}

/// Others can stand near to it.
bool can_be_near(const Clause& clause) {
  switch (clause.op) {
    case Op::Literal: return !clause.text.empty() && clause.at_least == 1;
    case Op::Any:
    case Op::Near:
    case Op::Sentence:
    case Op::Paragraph: return std::all_of(clause.children.begin(), clause.children.end(), can_be_near);
    default: return false;
  }
}

/// Normal form: no clause is within another of its kind.
void add(Clause& parent, Clause child) {
  if (child.op != parent.op) {
    parent.children.push_back(std::move(child));
    return;
  }
  for (Clause& inner : child.children) parent.children.push_back(std::move(inner));
}

/// Normal form: no clause has one child.
Clause closed(Clause parent) {
  if (parent.children.size() != 1) return parent;
  Clause child = std::move(parent.children.front());
  return child;
}

Clause negation_of(Clause clause) {
  if (clause.op == Op::Filter) {
    clause.filter.exclude = !clause.filter.exclude;
    return clause;
  }
  if (clause.op == Op::Not) return closed(std::move(clause));
  Clause negation;
  negation.op = Op::Not;
  negation.children.push_back(std::move(clause));
  return negation;
}

/// any = all { 或 all }; all = term { [且] term }; term = [非 | -] link; link = unit { (近/n | 同句 | …) unit };
/// unit = [field ":"] ( "(" any ")" | text ) | 至少n unit; text = [~] (quoted | bare) [*].
/// A word of the language that has nothing to stand between or before is a word to be found.
class Parser {
 public:
  explicit Parser(std::string_view text) : cursor_(text), size_(text.size()) {}

  Result<Clause> parse() {
    if (size_ > longest) return cursor_.wrong(0, "the query is too long; take out words");
    return read_any({});
  }

 private:
  [[nodiscard]] bool ends_here() {
    cursor_.skip_space();
    return cursor_.at_end() || (cursor_.depth() > 0 && cursor_.is(U')'));
  }

  /// Takes an operator of `kinds` that something stands behind.
  std::optional<Operator> take(std::initializer_list<Operator::Kind> kinds) {
    const std::size_t begin = cursor_.at();
    cursor_.skip_space();
    std::size_t end = 0;
    const auto op = cursor_.operator_here(end);
    if (op && std::find(kinds.begin(), kinds.end(), op->kind) != kinds.end()) {
      cursor_.go_to(end);
      if (!ends_here()) return op;
    }
    cursor_.go_to(begin);
    return std::nullopt;
  }

  Result<Clause> read_any(const Scope& scope) {
    Clause any;
    any.op = Op::Any;
    do {
      auto all = read_all(scope);
      if (!all) return all;
      if (!is_nothing(*all)) add(any, *std::move(all));
    } while (take({Operator::Kind::Or}));
    if (any.children.empty()) any.op = Op::All;
    return closed(std::move(any));
  }

  Result<Clause> read_all(const Scope& scope) {
    Clause all;
    all.op = Op::All;
    bool begun = false;
    while (!ends_here()) {
      if (begun) {
        const std::size_t behind = cursor_.at();
        if (take({Operator::Kind::Or})) {
          cursor_.go_to(behind);
          break;
        }
        (void)take({Operator::Kind::And});
      }
      begun = true;
      auto term = read_term(scope);
      if (!term) return tl::unexpected(term.error());
      if (term->spread) {
        for (Clause& child : term->clause.children) all.children.push_back(std::move(child));
      } else if (!is_nothing(term->clause)) {
        add(all, std::move(term->clause));
      }
    }
    return closed(std::move(all));
  }

  Result<Read> read_term(const Scope& scope) {
    if (!takes_not()) return read_link(scope);
    auto link = read_link(scope);
    if (!link || is_nothing(link->clause)) return link;
    if (link->spread) {
      for (Clause& child : link->clause.children) child.filter.exclude = true;
    } else {
      link->clause = negation_of(std::move(link->clause));
    }
    return link;
  }

  bool takes_not() {
    const std::size_t begin = cursor_.at();
    if (cursor_.is(U'-') && !cursor_.ends_behind()) {
      cursor_.skip_character();
      return true;
    }
    if (take({Operator::Kind::Not})) return true;
    // 非 right before a field: 非地区:浙江.
    if (!cursor_.take("非")) return false;
    const std::size_t behind = cursor_.at();
    const bool field = cursor_.take_name(scope_named).has_value();
    cursor_.go_to(field ? behind : begin);
    return field;
  }

  Result<Read> read_link(const Scope& scope) {
    const std::size_t begin = cursor_.at();
    auto left = read_unit(scope);
    while (left) {
      const auto op = take({Operator::Kind::Near, Operator::Kind::Sentence, Operator::Kind::Paragraph});
      if (!op) break;
      const std::size_t behind = cursor_.at();
      auto right = read_unit(scope);
      if (!right) return right;
      for (const auto& [side, at] : {std::pair{&*left, begin}, std::pair{&*right, behind}}) {
        if (can_be_near(side->clause)) continue;
        return cursor_.wrong(at, "beside " + written(*op) + " stand words, phrases, and brackets with 或 between them");
      }
      left = Read{linked(*op, std::move(left->clause), std::move(right->clause))};
    }
    return left;
  }

  static Clause linked(const Operator& op, Clause left, Clause right) {
    Clause link;
    link.distance = op.number;
    link.in_order = op.in_order;
    link.op = op.kind == Operator::Kind::Near       ? Op::Near
              : op.kind == Operator::Kind::Sentence ? Op::Sentence
                                                    : Op::Paragraph;
    if (link.op == Op::Near) {
      link.children.push_back(std::move(left));
    } else {
      add(link, std::move(left));
    }
    link.children.push_back(std::move(right));
    return link;
  }

  Result<Read> read_unit(const Scope& scope) {
    const auto times = take({Operator::Kind::AtLeast});
    const std::size_t begin = cursor_.at();
    if (!times) return read_one(scope);
    auto unit = read_one(scope);
    if (unit && (unit->spread || unit->clause.op != Op::Literal || unit->clause.text.empty())) {
      return cursor_.wrong(begin, "behind " + written(*times) + " stands one word or phrase");
    }
    if (unit) unit->clause.at_least = times->number;
    return unit;
  }

  Result<Read> read_one(const Scope& outer) {
    const std::size_t begin = cursor_.at();
    const Scope scope = cursor_.take_name(scope_named).value_or(outer);
    if (cursor_.is(U'(')) return read_group(scope);
    return scope.field ? read_filters(*scope.field, begin) : read_literal(scope.part, begin);
  }

  Result<Read> read_group(const Scope& scope) {
    const std::size_t begin = cursor_.at();
    cursor_.skip_character();
    cursor_.open_bracket();
    if (cursor_.depth() > deepest) return cursor_.wrong(begin, "too many brackets within each other");
    auto any = read_any(scope);
    if (!any) return tl::unexpected(any.error());
    if (cursor_.at_end()) {
      return cursor_.wrong(begin, "this bracket is not closed; add ), or put it in quotes to find it");
    }
    cursor_.skip_character();
    cursor_.close_bracket();
    return Read{*std::move(any)};
  }

  Result<Read> read_literal(Part part, std::size_t begin) {
    Clause literal;
    literal.part = part;
    if (cursor_.is(U'~') && !cursor_.ends_behind()) {
      cursor_.skip_character();
      literal.synonyms = true;
    }
    const bool quoted = cursor_.at_quote();
    auto text = quoted ? cursor_.take_quoted() : Result<std::string>(cursor_.take_bare());
    if (!text) return tl::unexpected(text.error());
    std::string_view trimmed = text::trim(*text);
    if (quoted && cursor_.is(U'*')) {
      cursor_.skip_character();
      literal.prefix = true;
    } else if (!quoted) {
      literal.prefix = takes_star(trimmed);
    }
    literal.text = trimmed;
    if (literal.text.empty() && (part != Part::Anywhere || literal.synonyms)) {
      return cursor_.wrong(begin, "nothing stands behind this field or sign; write a word right behind it");
    }
    return Read{std::move(literal)};
  }

  static bool takes_star(std::string_view& text) {
    if (text.empty()) return false;
    const text::CodePoint last = text::code_point_before(text, text.size());
    if (narrow(last.value) != U'*' || last.begin == 0) return false;
    text = text::trim(text.substr(0, last.begin));
    return true;
  }

  Result<Read> read_filters(Field field, std::size_t begin) {
    auto text = cursor_.at_quote() ? cursor_.take_quoted() : Result<std::string>(cursor_.take_bare());
    if (!text) return tl::unexpected(text.error());
    const auto values = filter_values(field, text::trim(*text));
    if (!values) return cursor_.wrong(begin, values.error().message);
    Clause filters;
    filters.op = Op::All;
    for (const std::string& value : *values) {
      Clause& filter = filters.children.emplace_back();
      filter.op = Op::Filter;
      filter.filter = {field, value, false};
    }
    const bool spread = values->size() > 1;
    return Read{closed(std::move(filters)), spread};
  }

  QueryCursor cursor_;
  std::size_t size_;
};

}  // namespace

bool is_plain(const Clause& clause) {
  Clause plain;
  plain.text = clause.text;
  return clause == plain;
}

Result<Query> parse_query(std::string_view text) {
  auto clause = Parser(text).parse();
  if (!clause) return tl::unexpected(clause.error());
  Query query;
  std::vector<Clause> parts;
  if (clause->op == Op::All) {
    parts = std::move(clause->children);
  } else {
    parts.push_back(*std::move(clause));
  }
  for (Clause& part : parts) {
    if (part.op == Op::Filter) {
      query.filters.push_back(std::move(part.filter));
    } else {
      query.clauses.push_back(std::move(part));
    }
  }
  return query;
}

}  // namespace gongwen::search
