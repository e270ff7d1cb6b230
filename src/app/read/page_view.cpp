#include "app/read/page_view.h"

#include "app/read/page_model.h"

#include <QScrollBar>

namespace gongwen::app {

void PageView::go_to(const QModelIndex& block, int below) {
  setAutoScroll(false);  // To the block, it would be.
  setCurrentIndex(block);
  setAutoScroll(true);
  constexpr int line = 48;
  const int y = visualRect(block).top() + below;
  if (y >= 0 && y + line <= viewport()->height()) return;
  verticalScrollBar()->setValue(verticalScrollBar()->value() + y - viewport()->height() / 3);
}

void PageView::dataChanged(const QModelIndex& top_left, const QModelIndex& bottom_right, const QList<int>& roles) {
  if (roles == QList<int>{PageModel::CurrentHitRole}) {
    viewport()->update();
  } else {
    QListView::dataChanged(top_left, bottom_right, roles);
  }
}

}  // namespace gongwen::app
