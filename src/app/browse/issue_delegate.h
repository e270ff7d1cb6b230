#pragma once

#include <QStyledItemDelegate>

namespace gongwen::app {

/// Paints a row of an IssueModel: a page with the number of its articles, or a headline.
class IssueDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace gongwen::app
