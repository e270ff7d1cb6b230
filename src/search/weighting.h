#pragma once

#include <xapian.h>

namespace gongwen::search {

/// BM25 in which an article's length counts nothing: long reports are no worse precedents than short notes, and the
/// lengths of all that match need not be read, a third of the time.
inline constexpr double k1 = 1.2;
[[nodiscard]] inline Xapian::BM25Weight weighting() { return {k1, 0, 1, 0, 0.5}; }

}  // namespace gongwen::search
