#pragma once

#include "page/line.h"

#include <span>
#include <string>
#include <vector>

namespace gongwen::page {

/// The folded texts of `lines` with spaces for what several of them have word for word in common: the kickers and
/// closing formulas that articles share are no one's subject.
[[nodiscard]] std::vector<std::string> without_formulas(std::span<const Line> lines);

}  // namespace gongwen::page
