#include "app/results/row_ground.h"

#include <QPainter>

namespace gongwen::app {

void draw_row_ground(QPainter& painter, const QStyleOptionViewItem& option, const Colours& c) {
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected) {
    painter.fillRect(option.rect, c.selection);
    painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
  }
  painter.setPen(c.rule);
  painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
    painter.setPen(c.accent);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
  }
}

}  // namespace gongwen::app
