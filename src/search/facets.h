#pragma once

#include "search/columns.h"
#include "search/matches.h"
#include "search/searcher.h"

#include <cstdint>
#include <vector>

namespace gongwen::search {

/// How many of the documents `ids` have each key of the column, by rising key.
[[nodiscard]] std::vector<FacetCount> count_keys(const Column& column, Field field, const DocumentIds& ids);

/// How many of the documents `ids` are of each year, month and day, by rising ISO value.
[[nodiscard]] std::vector<FacetCount> count_dates(const std::vector<std::uint32_t>& dates, const DocumentIds& ids);

}  // namespace gongwen::search
