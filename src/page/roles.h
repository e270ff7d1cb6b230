#pragma once

#include "page/line.h"
#include "page/role.h"

#include <span>
#include <vector>

namespace gongwen::page {

/// What a line is, as far as the lines in file order say.
struct Reading {
  Role role = Role::Body;
  bool begins = false;  ///< An article, or a displaced piece of one, begins here.
};

/// The cheapest reading of the lines in file order: a shortest path over roles and boundaries (Viterbi), linear in the
/// number of lines. Displaced pieces come out as pieces of their own; links.h puts them back.
[[nodiscard]] std::vector<Reading> read_roles(std::span<const Line> lines);

}  // namespace gongwen::page
