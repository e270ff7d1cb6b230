#pragma once

#include "page/line.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace gongwen::page {

/// For each line, the line that it repeats because recognition gave a block twice, if so: the line just before it, or
/// one of a run of two lines and more; of a line given more often, the one that repeats none itself. A closing formula
/// or a kicker that several articles share is no repeat. Of two readings of a block, a tenth of the characters may
/// differ; of more than 3000 characters, none.
[[nodiscard]] std::vector<std::optional<std::size_t>> find_repeats(std::span<const Line> lines);

}  // namespace gongwen::page
