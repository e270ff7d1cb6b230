#pragma once

#include "search/highlighter.h"
#include "search/results.h"

#include <string>

namespace gongwen::search {

/// The hit that a document's record gives. Errors: Corrupt.
[[nodiscard]] Result<Hit> make_hit(std::string record, double score, const Highlighter& highlighter);

}  // namespace gongwen::search
