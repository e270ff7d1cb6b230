#pragma once

#include "base/result.h"
#include "search/query.h"

#include <string>
#include <vector>

#include <xapian.h>

namespace gongwen::search {

/// A query in Xapian's terms. Both are empty when no article can match.
struct Compiled {
  Xapian::Query exact;   ///< The articles that match, but for `compare`.
  Xapian::Query ranked;  ///< The same ones, with all that speaks for one before another.
  /// Folded literals that hold silent characters (layout.h): an article matches when all stand in its folded text.
  std::vector<std::string> compare;
};

/// Errors: Invalid when a filter's value is not one of its field.
[[nodiscard]] Result<Compiled> compile(const Query& query);

}  // namespace gongwen::search
