#pragma once

#include <QStyledItemDelegate>

namespace gongwen::app {

/// Paints articles as cards: a head with the article's colour, below it each block's role and the two ends of its text,
/// and above a block why it stands there.
class CardsDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace gongwen::app
