#pragma once

#include <functional>
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
[[nodiscard]] DocumentIds all_matches(const Xapian::Database& database, const Xapian::Query& query,
                                      const std::stop_token& stop);

/// Those of all whose data `accepts`.
[[nodiscard]] DocumentIds matches_where(const Xapian::Database& database, const Xapian::Query& query,
                                        const std::function<bool(const std::string&)>& accepts,
                                        const std::stop_token& stop);

/// Matches these documents; they weigh nothing.
[[nodiscard]] Xapian::Query these(DocumentIds ids);

}  // namespace gongwen::search
