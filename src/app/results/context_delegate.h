#pragma once

#include <QStyledItemDelegate>

namespace gongwen::app {

/// Paints a line of a ContextModel: the hit in the middle, what stands left of it set against it, the date at the end.
class ContextDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  /// Height of every row in this font.
  [[nodiscard]] static int row_height(const QFont& font);
};

}  // namespace gongwen::app
