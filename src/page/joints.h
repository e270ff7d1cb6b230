#pragma once

#include "page/line.h"
#include "page/units.h"

#include <cstddef>

/// What a place between two units costs (costs.h), from their forms alone: whose subject they are is for links.h to
/// say.
namespace gongwen::page {

/// An article ends with `unit`, whose last line is `last`.
[[nodiscard]] double end_cost(const Unit& unit, const Line& last);

/// An article begins with `unit`, whose first line is `first`.
[[nodiscard]] double start_cost(const Unit& unit, const Line& first);

/// `after` follows `before` in an article, whatever lies between them in the file. `last` and `first` are the lines
/// that meet. costs::impossible when it cannot be.
[[nodiscard]] double joint_cost(const Unit& before, const Line& last, const Unit& after, const Line& first);

/// What lies between the units numbered `from` and `to` in the file; `after` is the second, `first` its first line.
[[nodiscard]] double distance_cost(std::size_t from, std::size_t to, const Unit& after, const Line& first);

}  // namespace gongwen::page
