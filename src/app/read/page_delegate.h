#pragma once

#include "app/look/text_style.h"

#include <QStyledItemDelegate>

namespace gongwen::app {

/// Paints a block of a page: its line number, its text on a tint when it belongs to the open article, its role in the
/// margin, and below it where the paragraph goes on.
class PageDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void set_text(const TextStyle& text) { text_ = text; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  /// How far below the top of a block, in a view of that width, the line of text begins in which that character of its
  /// display stands; in pixels.
  [[nodiscard]] int line_top(const QModelIndex& index, int width, int character) const;

 private:
  [[nodiscard]] QFont block_font(const QModelIndex& index) const;

  TextStyle text_;
};

}  // namespace gongwen::app
