#include "app/browse/count_delegate.h"

#include "app/browse/count_model.h"
#include "app/describe.h"
#include "app/look/colours.h"

#include <QApplication>
#include <QPainter>

namespace gongwen::app {

using namespace Qt::StringLiterals;

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
  const QString count = grouped(index.data(AmountRole).toLongLong());
  const QRect inside = option.rect.adjusted(4, 0, -8, 0);
  const int count_width = option.fontMetrics.horizontalAdvance(count) + 8;
  painter->setPen(stand == Stand::Included ? c.accent : c.dim);
  painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, count);
  painter->setPen(stand == Stand::Included ? c.accent : stand == Stand::Excluded ? c.dim : c.ink);
  const QRect text = inside.adjusted(0, 0, -count_width, 0);
  painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                    option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
  if (bars_ == Bars::Yes) {
    const int begin = inside.left() + option.fontMetrics.horizontalAdvance(u"8888年国"_s);
    const int room = inside.right() - option.fontMetrics.horizontalAdvance(u"8,888,888"_s) - begin;
    const double length = std::max(2.0, room * index.data(ShareRole).toDouble());
    painter->setPen(Qt::NoPen);
    painter->setBrush(stand == Stand::Included ? c.bar_in_range : c.bar);
    painter->drawRoundedRect(QRectF(begin, inside.center().y() - 3, length, 8), 2, 2);
  }
  painter->restore();
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {option.fontMetrics.horizontalAdvance(u'国') * 6, option.fontMetrics.height() + 7};
}

}  // namespace gongwen::app
