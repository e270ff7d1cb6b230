#include "app/results/table_delegate.h"

#include "app/look/colours.h"
#include "app/look/fonts.h"
#include "app/results/marked_text.h"
#include "app/results/result_delegate.h"
#include "app/results/result_model.h"

#include <QPainter>

namespace gongwen::app {

namespace {

/// Says at the right end that it was found only as printed; returns the width that this takes.
int draw_printed(QPainter& painter, const ResultRow& row, const QFont& font, const Colours& c, const QRect& at) {
  if (row.printed.isEmpty()) return 0;
  painter.setFont(scaled(font, 0.9));
  painter.setPen(c.doubtful);
  const QString text = painter.fontMetrics().elidedText(row.printed_text(), Qt::ElideRight, at.width() / 2);
  painter.drawText(at, Qt::AlignRight | Qt::AlignVCenter, text);
  painter.setFont(font);
  return painter.fontMetrics().horizontalAdvance(text) + 10;
}

}  // namespace

int TableDelegate::row_height(const QFont& font) { return QFontMetrics(font).height() + 10; }

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Colours& c = colours(option.palette);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool headline = index.column() == ResultModel::Headline;
  painter->save();
  if (selected) painter->fillRect(option.rect, c.selection);
  if (selected && headline) painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
  painter->setPen(c.rule);
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  draw_group_rule(*painter, option.rect, index, c);
  if (const auto row = index.data(ResultModel::RowRole).value<std::shared_ptr<const ResultRow>>()) {
    const QRect at = option.rect.adjusted(headline ? 14 : 8, 0, -6, 0);
    if (headline) {
      const QFont font = medium(option.font);
      const int printed = draw_printed(*painter, *row, option.font, c, at);
      const int top = at.top() + (at.height() - QFontMetrics(font).height()) / 2;
      const bool partial = !index.data(ResultModel::PartialRole).toString().isEmpty();
      draw_marked(*painter, row->title, row->title_marks, font, partial ? c.dim : c.ink, c,
                  QRect(at.left(), top, at.width() - printed, at.height()), 1);
    } else {
      const bool doubtful = index.column() == ResultModel::Date && row->date_doubtful;
      painter->setPen(doubtful ? c.doubtful : c.dim);
      painter->drawText(at, Qt::AlignLeft | Qt::AlignVCenter,
                        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, at.width()));
    }
  }
  painter->restore();
}

}  // namespace gongwen::app
