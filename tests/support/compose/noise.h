#pragma once

#include "support/compose/draft.h"
#include "support/compose/script.h"

namespace gongwen::compose {

/// Spoils a few characters of a page as recognition does.
void add_errors(Draft& draft);

/// Gives the page its punctuation (half, full or mixed width) and its script.
void print_in_script(Draft& draft, const Script& script);

}  // namespace gongwen::compose
