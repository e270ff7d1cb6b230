#pragma once

#include "search/query.h"

#include <optional>
#include <string>
#include <string_view>

/// The words and signs of the query language, in Chinese and English.
namespace gongwen::search {

/// An operator between or before clauses.
struct Operator {
  enum class Kind { And, Or, Not, Near, Sentence, Paragraph, AtLeast };
  Kind kind = Kind::And;
  unsigned number = 0;    ///< Near: characters; AtLeast: times.
  bool in_order = false;  ///< Near.
};

/// The operator that a whole word is, in either width: `OR`, `或`, `NEAR/5`, `至少3` ….
[[nodiscard]] std::optional<Operator> operator_named(std::string_view word);

/// `或`, `近/5`, `先后/5`, `同句` …: what the canonical text writes.
[[nodiscard]] std::string written(const Operator& op);

/// The part of an article that a field names: 标题 headline, 引题 kicker, 正文 text.
[[nodiscard]] std::optional<Part> part_named(std::string_view name);
[[nodiscard]] std::string_view chinese_name(Part part);

/// Characters that stand for one another in a query: its narrow form, or the character itself.
[[nodiscard]] char32_t narrow(char32_t c);

}  // namespace gongwen::search
