#pragma once

#include "app/look/colours.h"
#include "app/results/result_row.h"

#include <QFont>
#include <QRect>
#include <vector>

class QPainter;

namespace gongwen::app {

/// From one line of marked text to the next, in pixels.
[[nodiscard]] int line_height(const QFont& font);

/// Sets `text` into at most `lines` lines from the top of `at` on, with `marks` as hits; what does not fit ends in an
/// ellipsis.
void draw_marked(QPainter& painter, QString text, const std::vector<Mark>& marks, const QFont& font, const QColor& ink,
                 const Colours& c, const QRect& at, int lines);

}  // namespace gongwen::app
