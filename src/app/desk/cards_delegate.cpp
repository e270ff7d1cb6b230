#include "app/desk/cards_delegate.h"

#include "app/desk/cards_model.h"
#include "app/look/colours.h"
#include "app/look/fonts.h"
#include "app/results/marked_text.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

constexpr int side = 12;     // From the card's edge to what is written on it.
constexpr int roles = 72;    // Width of the column of roles.
constexpr int padding = 4;   // Above and below a block.
constexpr int heading = 8;   // Above and below a head.
constexpr int between = 10;  // Between two cards.

QFont small_font(const QFont& font) { return scaled(font, 0.9); }

/// The beginning and the end of a text, as much as two lines hold: where it meets its neighbours is what one looks at.
QString both_ends(const QString& text, const QFont& font, int width) {
  const QFontMetrics metrics(font);
  return metrics.elidedText(text, Qt::ElideMiddle, 2 * width - metrics.horizontalAdvance(u"国国国"_s));
}

int lines_of(const QString& text, const QFont& font, int width) {
  return QFontMetrics(font).horizontalAdvance(text) > width ? 2 : 1;
}

int width_of(const QStyleOptionViewItem& option) {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  return view != nullptr ? view->viewport()->width() : option.rect.width();
}

int text_width(int width) { return std::max(80, width - 2 * side - roles); }

void paint_head(QPainter& painter, const QRect& card, const QStyleOptionViewItem& option, const QModelIndex& index,
                const Colours& c) {
  const QRect at = card.adjusted(side, heading, -side, -heading);
  constexpr int dot = 8;
  painter.setPen(Qt::NoPen);
  painter.setBrush(article_bar(index.data(CardsModel::TintRole).toInt(), c));
  painter.drawEllipse(QRect(at.left(), at.center().y() - dot / 2, dot, dot));
  const QFont small = small_font(option.font);
  const QString facts = index.data(CardsModel::FactsRole).toString();
  painter.setFont(small);
  painter.setPen(index.data(CardsModel::DoubtRole).toBool() ? c.doubtful : c.dim);
  painter.drawText(at, Qt::AlignRight | Qt::AlignVCenter, facts);
  QFont bold = option.font;
  bold.setBold(true);
  const int left = QFontMetrics(small).horizontalAdvance(facts) + side;
  painter.setFont(bold);
  painter.setPen(c.ink);
  painter.drawText(at.adjusted(dot + 8, 0, -left, 0), Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, at.width() - left - dot - 8));
}

void paint_block(QPainter& painter, QRect at, const QStyleOptionViewItem& option, const QModelIndex& index,
                 const Colours& c) {
  at.adjust(side, padding, -side, -padding);
  const QFont small = small_font(option.font);
  const QString join = index.data(CardsModel::JoinRole).toString();
  if (!join.isEmpty()) {
    painter.setFont(small);
    painter.setPen(index.data(CardsModel::DoubtRole).toBool() ? c.doubtful : c.good);
    const QRect line(at.left() + roles, at.top(), at.width() - roles, line_height(small));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(join, Qt::ElideRight, line.width()));
    at.setTop(at.top() + line_height(small));
  }
  painter.setFont(small);
  painter.setPen(c.dim);
  painter.drawText(QRect(at.left(), at.top(), roles, line_height(option.font)), Qt::AlignLeft | Qt::AlignVCenter,
                   index.data(CardsModel::RoleRole).toString());
  const QRect text = at.adjusted(roles, 0, 0, 0);
  draw_marked(painter, both_ends(index.data().toString(), option.font, text.width()), {}, option.font, c.ink, c, text,
              2);
}

}  // namespace

QSize CardsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const int width = width_of(option);
  const int below = index.data(CardsModel::LastRole).toBool() ? between + padding : 0;
  if (index.data(CardsModel::LineRole).toInt() == 0) return {width, line_height(option.font) + 2 * heading + below};
  const int joined = index.data(CardsModel::JoinRole).toString().isEmpty() ? 0 : line_height(small_font(option.font));
  const int lines = lines_of(index.data().toString(), option.font, text_width(width));
  return {width, lines * line_height(option.font) + joined + 2 * padding + below};
}

void CardsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Colours& c = colours(option.palette);
  const bool head = index.data(CardsModel::LineRole).toInt() == 0;
  const bool last = index.data(CardsModel::LastRole).toBool();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  // Of a card that is as high as its rows, each row paints its own part.
  painter->setClipRect(option.rect);
  const QRect row = option.rect.adjusted(0, 0, 0, last ? -between : 0);
  const QRectF card = QRectF(row.adjusted(0, head ? 0 : -20, 0, last ? 0 : 20)).adjusted(0.5, 0.5, -0.5, -0.5);
  painter->setPen(c.rule);
  painter->setBrush(c.paper);
  painter->drawRoundedRect(card, 6, 6);
  const bool chosen = option.state.testFlag(QStyle::State_Selected);
  const bool focused = option.state.testFlag(QStyle::State_HasFocus);
  if (!head && (chosen || focused)) {
    const QRect box = row.adjusted(1, 0, -1, last ? -padding : 0);
    painter->fillRect(box, article_surface(index.data(CardsModel::TintRole).toInt(), c));
    painter->fillRect(QRect(box.topLeft(), QSize(3, box.height())),
                      article_bar(index.data(CardsModel::TintRole).toInt(), c));
  }
  if (focused) {
    painter->setPen(c.accent);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(row.adjusted(1, 0, -1, last && !head ? -padding : 0)).adjusted(0.5, 0.5, -0.5, -0.5));
  }
  if (head) {
    paint_head(*painter, row, option, index, c);
    painter->setPen(c.rule);
    if (!last) painter->drawLine(row.bottomLeft(), row.bottomRight());
  } else {
    paint_block(*painter, row, option, index, c);
  }
  painter->restore();
}

}  // namespace gongwen::app
