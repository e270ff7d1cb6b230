#pragma once

#include <QStyledItemDelegate>

namespace gongwen::app {

/// Paints a cell of the table of results; the headline with its hits marked.
class TableDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  /// Height of every row in this font.
  [[nodiscard]] static int row_height(const QFont& font);
};

}  // namespace gongwen::app
