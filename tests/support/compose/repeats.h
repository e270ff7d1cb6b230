#pragma once

#include "support/compose/draft.h"

namespace gongwen::compose {

/// On some pages, gives a block twice: a line straight after itself, or a run of two lines and more elsewhere.
void repeat_blocks(Draft& draft);

}  // namespace gongwen::compose
