#pragma once

#include "annotate/article.h"
#include "base/result.h"
#include "search/compile.h"

#include <stop_token>
#include <string>
#include <vector>

#include <xapian.h>

namespace gongwen::search {

/// Thrown through Xapian's matcher when somebody asked to stop; caught in Searcher.
struct Stopped {};

/// Ids of documents, rising.
using DocumentIds = std::vector<Xapian::docid>;

/// `query` such that its match is left by Stopped soon after `stop` asks for it.
[[nodiscard]] Xapian::Query stoppable(const Xapian::Query& query, const std::stop_token& stop);

/// All documents that match, exactly. Throws what Xapian throws, and Stopped.
[[nodiscard]] DocumentIds all_matches(const Xapian::Database& database, const Compiled& compiled,
                                      const std::stop_token& stop);

/// The article that the document holds. Errors: Corrupt.
[[nodiscard]] Result<annotate::Article> article_of(const Xapian::Document& document);

}  // namespace gongwen::search
