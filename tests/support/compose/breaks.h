#pragma once

#include "support/compose/draft.h"

namespace gongwen::compose {

/// Breaks paragraphs where columns end: 9 to 25 of a hundred lines of body then stop in mid-sentence.
void break_columns(Draft& draft);

}  // namespace gongwen::compose
