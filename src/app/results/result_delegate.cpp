#include "app/results/result_delegate.h"

#include "app/describe.h"
#include "app/keep/kept_bar.h"
#include "app/look/colours.h"
#include "app/look/fonts.h"
#include "app/results/marked_text.h"
#include "app/results/result_model.h"
#include "app/results/row_ground.h"
#include "app/results/row_marks.h"

#include <QPainter>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

constexpr int side = 14;
constexpr int above = 10;

QFont title_font(const QFont& font) { return medium(scaled(font, 1.08)); }
QFont small_font(const QFont& font) { return scaled(font, 0.9); }

/// At the right end; takes its room from `at`.
void draw_marks(QPainter& painter, const RowMarks& marks, const QFont& font, const Colours& c, QRect& at) {
  using archive::ReadingState;
  const QFontMetrics metrics(font);
  const auto put = [&](const QString& text, const QColor& ink) {
    if (text.isEmpty() || at.width() < 2 * metrics.height()) return;
    painter.setPen(ink);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, at.width() / 2);
    painter.drawText(at, Qt::AlignRight | Qt::AlignVCenter, shown);
    at.setRight(at.right() - metrics.horizontalAdvance(shown) - 10);
  };
  if (marks.state != ReadingState::Unread) {
    put(describe(marks.state), marks.state == ReadingState::Reviewed ? c.good : c.dim);
  }
  painter.setRenderHint(QPainter::Antialiasing);
  for (const QString& name : marks.colours) {
    const QColor colour(name);
    painter.setPen(colour.isValid() ? Qt::NoPen : QPen(c.dim));
    painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QPointF(at.right() - 4.0, at.center().y() + 1.0), 4, 4);
    at.setRight(at.right() - 13);
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
  put(marks.tags.join(u' '), c.dim);
}

void draw_facts(QPainter& painter, const ResultRow& row, const QString& partial, const RowMarks& marks,
                const QFont& font, const Colours& c, QRect at) {
  painter.setFont(font);
  const QFontMetrics metrics(font);
  draw_marks(painter, marks, font, c, at);
  const int gap = metrics.horizontalAdvance(u"  "_s);
  // `kept` pixels are left to what stands behind it.
  const auto put = [&](const QString& text, const QColor& ink, int kept = 0) {
    const int room = at.width() - kept;
    if (text.isEmpty() || room <= 0) return;
    painter.setPen(ink);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter, shown);
    at.setLeft(at.left() + metrics.horizontalAdvance(shown) + gap);
  };
  const QString date = row.date_text();
  const int for_date = metrics.horizontalAdvance(date) + gap;
  put(partial, c.doubtful, for_date);
  put(row.printed_text(), c.doubtful, for_date);
  put(row.place, c.dim, for_date);
  put(date, row.date_doubtful ? c.doubtful : c.dim);
  put(row.topics, c.dim);
}

}  // namespace

void draw_group_rule(QPainter& painter, const QRect& row, const QModelIndex& index, const Colours& c) {
  const auto is_partial = [](const QModelIndex& at) { return !at.data(ResultModel::PartialRole).toString().isEmpty(); };
  if (!is_partial(index) || (index.row() > 0 && is_partial(index.siblingAtRow(index.row() - 1)))) return;
  painter.fillRect(QRect(row.topLeft(), QSize(row.width(), 2)), c.doubtful);
}

int ResultDelegate::row_height(const QFont& font) {
  return 2 * above + line_height(title_font(font)) + 2 * line_height(font) + line_height(small_font(font)) + 6;
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {0, row_height(option.font)};
}

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Colours& c = colours(option.palette);
  painter->save();
  draw_row_ground(*painter, option, c);
  draw_group_rule(*painter, option.rect, index, c);
  if (const auto row = index.data(ResultModel::RowRole).value<std::shared_ptr<const ResultRow>>()) {
    QRect at = option.rect.adjusted(side, above, -side, -above);
    const QFont heading = title_font(option.font);
    const auto marks = index.data(ResultModel::MarksRole).value<RowMarks>();
    const QString partial = index.data(ResultModel::PartialRole).toString();
    const bool unread = marks.state == archive::ReadingState::Unread;
    draw_marked(*painter, row->title, row->title_marks, heading, unread ? c.ink : c.dim, c, at, 1);
    at.setTop(at.top() + line_height(heading) + 3);
    draw_marked(*painter, row->snippet, row->snippet_marks, option.font, c.dim, c, at, 2);
    at.setTop(at.top() + 2 * line_height(option.font) + 3);
    draw_facts(*painter, *row, partial, marks, small_font(option.font), c, at);
  }
  painter->restore();
}

}  // namespace gongwen::app
