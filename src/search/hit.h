#pragma once

#include "search/highlighter.h"
#include "search/record.h"
#include "search/results.h"

#include <vector>

namespace gongwen::search {

/// The paragraphs of an article as they were printed, as one text like its repaired one.
[[nodiscard]] page::Repaired as_printed(const annotate::Article& article);

/// The places in the text as it was printed of what stands nowhere in the repaired text.
[[nodiscard]] std::vector<Range> only_printed(const annotate::Article& article, const page::Repaired& as_printed,
                                              const Highlighter& highlighter);

/// The hit that a document's record gives. Errors: Corrupt.
[[nodiscard]] Result<Hit> make_hit(const OpenRecord& record, double score, const Highlighter& highlighter);

}  // namespace gongwen::search
