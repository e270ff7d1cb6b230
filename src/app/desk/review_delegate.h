#pragma once

#include <QStyledItemDelegate>

namespace gongwen::app {

/// Paints a question of the review: what it is about and of which article, below it what an answer gains and where it
/// stands; what is not sure to the right.
class ReviewDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace gongwen::app
