#pragma once

#include "archive/journal.h"

#include <QString>

namespace gongwen::app {

/// What a step of the journal was, in words: 收入“案例”.
[[nodiscard]] QString describe(const archive::Journal::Step& step);

}  // namespace gongwen::app
