#include "app/results/flow_layout.h"

#include <algorithm>

namespace gongwen::app {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() {
  for (QLayoutItem* item : items_) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) { items_.push_back(item); }

int FlowLayout::count() const { return static_cast<int>(items_.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
  QLayoutItem* item = itemAt(index);
  if (item != nullptr) items_.erase(items_.begin() + index);
  return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, false); }

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : items_) size = size.expandedTo(item->minimumSize());
  return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
  const int gap = std::max(spacing(), 0);
  QPoint at = rect.topLeft();
  int row_height = 0;
  for (QLayoutItem* item : items_) {
    const QSize size = item->sizeHint().boundedTo({rect.width(), QLAYOUTSIZE_MAX});
    if (at.x() > rect.left() && at.x() + size.width() > rect.right() + 1) {
      at = {rect.left(), at.y() + row_height + gap};
      row_height = 0;
    }
    if (place) item->setGeometry({at, size});
    at.rx() += size.width() + gap;
    row_height = std::max(row_height, size.height());
  }
  return at.y() + row_height - rect.top();
}

}  // namespace gongwen::app
