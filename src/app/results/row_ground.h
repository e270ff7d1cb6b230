#pragma once

#include "app/look/colours.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace gongwen::app {

/// Paints what a row of a list stands on: chosen or not, in focus or not, with a hairline below.
void draw_row_ground(QPainter& painter, const QStyleOptionViewItem& option, const Colours& c);

}  // namespace gongwen::app
