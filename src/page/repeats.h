#pragma once

#include "page/line.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace gongwen::page {

/// For each line, the line that it repeats because recognition gave a block twice, if so: the line just before it, or
/// one of a run of two lines and more. A closing formula or a kicker that several articles share is no repeat.
[[nodiscard]] std::vector<std::optional<std::size_t>> find_repeats(std::span<const Line> lines);

}  // namespace gongwen::page
