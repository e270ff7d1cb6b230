#pragma once

#include "app/look/colours.h"
#include "app/results/result_row.h"

#include <QStyledItemDelegate>

namespace gongwen::app {

/// The line above the first partial match.
void draw_group_rule(QPainter& painter, const QRect& row, const QModelIndex& index, const Colours& c);

/// Paints a result: headline, two lines of snippet with the hits marked, place · date · topics.
class ResultDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  /// Height of every row in this font.
  [[nodiscard]] static int row_height(const QFont& font);
};

}  // namespace gongwen::app
