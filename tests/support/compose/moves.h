#pragma once

#include "support/compose/draft.h"

namespace gongwen::compose {

/// Lays the stories out one after another, and then tears some up as pages do: up to four on a page, on one page in ten
/// none.
void lay_out(Draft& draft);

}  // namespace gongwen::compose
