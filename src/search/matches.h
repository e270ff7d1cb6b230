#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include <xapian.h>

namespace gongwen::search {

/// Thrown through Xapian's matcher when somebody asked to stop; caught in Searcher.
struct Stopped {};

/// Documents that are read between two looks whether to stop.
inline constexpr std::size_t looks_up = 4096;

/// Ids of documents, rising.
using DocumentIds = std::vector<Xapian::docid>;

/// `query` such that its match is left by Stopped soon after `stop` asks for it.
[[nodiscard]] Xapian::Query stoppable(const Xapian::Query& query, const std::stop_token& stop);

/// All documents that match, exactly. Throws what Xapian throws, and Stopped.
[[nodiscard]] DocumentIds all_matches(const Xapian::Database& database, const Xapian::Query& query,
                                      const std::stop_token& stop);

/// Says of a document's data whether it is wanted; an empty one, that all are.
using Accepts = std::function<bool(const std::string&)>;

/// Those of all whose data `accepts`.
[[nodiscard]] DocumentIds matches_where(const Xapian::Database& database, const Xapian::Query& query,
                                        const Accepts& accepts, const std::stop_token& stop);

/// Of those, by `weighting`, the ones from `offset` on, at most `limit`. Asks `accepts` only of such as weigh enough to
/// be among them.
[[nodiscard]] Xapian::MSet best_where(const Xapian::Database& database, const Xapian::Query& query,
                                      const Xapian::Weight& weighting, std::size_t offset, std::size_t limit,
                                      const Accepts& accepts, const std::stop_token& stop);

/// Matches these documents; they weigh nothing.
[[nodiscard]] Xapian::Query these(DocumentIds ids);

}  // namespace gongwen::search
