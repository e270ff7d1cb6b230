#pragma once

#include <QStyledItemDelegate>

namespace gongwen::app {

/// Paints a row of a CountModel: the text, its count at the right and, for years and topics, bars between them.
/// Included rows stand on accent, excluded ones are struck out. A row with a colour has a dot of it in front, one with
/// news has them instead of the count.
class CountDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  /// Share: a bar as long as the count. Trend: small bars, a year each.
  enum class Bars { No, Share, Trend };
  explicit CountDelegate(Bars bars, QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paint_bars(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool included) const;

  Bars bars_;
};

}  // namespace gongwen::app
