#include "app/browse/issue_delegate.h"

#include "app/browse/issue_model.h"
#include "app/look/colours.h"

#include <QPainter>

namespace gongwen::app {

void IssueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Colours& c = colours(option.palette);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool focused = option.state.testFlag(QStyle::State_HasFocus);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (selected || focused || option.state.testFlag(QStyle::State_MouseOver)) {
    painter->setPen(focused ? QPen(c.accent) : QPen(Qt::NoPen));
    painter->setBrush(c.selection);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
  }
  QRect inside = option.rect.adjusted(4, 0, -8, 0);
  const QString count = index.data(IssueModel::CountRole).toString();
  painter->setPen(c.dim);
  painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, count);
  if (!count.isEmpty()) inside.setRight(inside.right() - option.fontMetrics.horizontalAdvance(count) - 8);
  painter->setPen(index.data(IssueModel::DoubtRole).toBool() ? c.doubtful : c.ink);
  painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                    option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
  painter->restore();
}

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {option.fontMetrics.horizontalAdvance(u'国') * 6, option.fontMetrics.height() + 6};
}

}  // namespace gongwen::app
