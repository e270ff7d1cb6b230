#pragma once

#include "page/form.h"
#include "page/reading.h"

namespace gongwen::page {

/// The cheapest reading of the lines in file order, in which nothing goes on but in the next line: a shortest path over
/// states and boundaries (Viterbi), linear in the number of lines. What is displaced comes out as pieces of their own.
[[nodiscard]] Reading read_in_file_order(const Form& form);

}  // namespace gongwen::page
