#pragma once

#include <QStyledItemDelegate>

namespace gongwen::app {

/// Paints a row of a CountModel: the text, its count at the right and, for years, a bar between them. Included rows
/// stand on accent, excluded ones are struck out.
class CountDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum class Bars { No, Yes };
  explicit CountDelegate(Bars bars, QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  Bars bars_;
};

}  // namespace gongwen::app
