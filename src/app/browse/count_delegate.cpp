#include "app/browse/count_delegate.h"

#include "app/browse/count_model.h"
#include "app/describe.h"
#include "app/look/colours.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace gongwen::app {

using namespace Qt::StringLiterals;

namespace {

/// The names have two thirds of a narrow pane.
int trend_width(const QRect& row) { return std::min(64, row.width() / 6); }

}  // namespace

CountDelegate::CountDelegate(Bars bars, QObject* parent) : QStyledItemDelegate(parent), bars_(bars) {}

void CountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Colours& c = colours(option.palette);
  const auto stand = static_cast<Stand>(index.data(StandRole).toInt());
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const bool focused = option.state.testFlag(QStyle::State_HasFocus);
  const QRectF surface = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
  if (stand == Stand::Included || focused || option.state.testFlag(QStyle::State_MouseOver)) {
    painter->setPen(focused ? QPen(c.accent) : QPen(Qt::NoPen));
    painter->setBrush(stand == Stand::Included ? c.accent_soft : focused ? QColor(c.panel) : c.selection);
    painter->drawRoundedRect(surface, 3, 3);
  }
  QFont font = option.font;
  font.setStrikeOut(stand == Stand::Excluded);
  painter->setFont(font);
  const QString news = index.data(NewsRole).toString();
  const QString count = news.isNull() ? grouped(index.data(AmountRole).toLongLong()) : news;
  QRect inside = option.rect.adjusted(4, 0, -8, 0);
  if (const QVariant colour = index.data(ColourRole); colour.isValid()) {
    const QColor dot(colour.toString());
    painter->setPen(dot.isValid() ? Qt::NoPen : QPen(c.faint));
    painter->setBrush(dot.isValid() ? QBrush(dot) : QBrush(Qt::NoBrush));
    painter->drawEllipse(QPointF(inside.left() + 5.5, inside.center().y() + 1.0), 4, 4);
    inside.setLeft(inside.left() + 17);
  }
  const int count_width = option.fontMetrics.horizontalAdvance(count) + 8;
  painter->setPen(stand == Stand::Included || !news.isEmpty() ? c.accent : c.dim);
  painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, count);
  painter->setPen(stand == Stand::Included ? c.accent : stand == Stand::Excluded ? c.dim : c.ink);
  const int bars =
      bars_ == Bars::Trend ? trend_width(option.rect) + option.fontMetrics.horizontalAdvance(u"88,888"_s) : count_width;
  const QRect text = inside.adjusted(0, 0, -bars, 0);
  painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                    option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
  paint_bars(*painter, option, index, stand == Stand::Included);
  painter->restore();
}

void CountDelegate::paint_bars(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                               bool included) const {
  const Colours& c = colours(option.palette);
  const QRect inside = option.rect.adjusted(4, 0, -8, 0);
  painter.setPen(Qt::NoPen);
  painter.setBrush(included ? c.bar_in_range : c.bar);
  if (bars_ == Bars::Share) {
    const int begin = inside.left() + option.fontMetrics.horizontalAdvance(u"8888年国"_s);
    const int room = inside.right() - option.fontMetrics.horizontalAdvance(u"8,888,888"_s) - begin;
    const double length = std::max(2.0, room * index.data(ShareRole).toDouble());
    painter.drawRoundedRect(QRectF(begin, inside.center().y() - 3, length, 8), 2, 2);
  }
  const auto trend = index.data(TrendRole).value<QList<double>>();
  if (bars_ != Bars::Trend || trend.isEmpty()) return;
  const double left = inside.right() - option.fontMetrics.horizontalAdvance(u"88,888"_s) - trend_width(option.rect);
  const double pitch = std::min(5.0, static_cast<double>(trend_width(option.rect)) / static_cast<double>(trend.size()));
  const double tall = option.rect.height() - 12;
  const double foot = option.rect.bottom() - 5;
  for (qsizetype i = 0; i < trend.size(); ++i) {
    if (trend[i] <= 0) continue;
    const double height = std::max(1.5, tall * trend[i]);
    painter.drawRect(QRectF(left + static_cast<double>(i) * pitch, foot - height, std::max(1.0, pitch - 1), height));
  }
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {option.fontMetrics.horizontalAdvance(u'国') * 6, option.fontMetrics.height() + 7};
}

}  // namespace gongwen::app
