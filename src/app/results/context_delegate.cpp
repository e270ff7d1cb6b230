#include "app/results/context_delegate.h"

#include "app/describe.h"
#include "app/look/colours.h"
#include "app/look/fonts.h"
#include "app/results/context_model.h"

#include <QPainter>
#include <algorithm>

namespace gongwen::app {

using namespace Qt::StringLiterals;

int ContextDelegate::row_height(const QFont& font) { return QFontMetrics(font).height() + 10; }

void ContextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Colours& c = colours(option.palette);
  const QFontMetrics& metrics = option.fontMetrics;
  painter->save();
  if (option.state.testFlag(QStyle::State_Selected)) {
    painter->fillRect(option.rect, c.selection);
    painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
  }
  painter->setPen(c.rule);
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

  QRect at = option.rect.adjusted(14, 0, -14, 0);
  painter->setFont(scaled(option.font, 0.9));
  painter->setPen(c.dim);
  // The same for each line, so that the hits stand below each other.
  const int date_width = painter->fontMetrics().horizontalAdvance(as_known(u"2023-04-28"_s, true));
  // Too narrow a pane has room for the words alone.
  const bool dated = at.width() > metrics.horizontalAdvance(u'国') * 24 + date_width;
  if (dated) {
    painter->drawText(at, Qt::AlignRight | Qt::AlignVCenter, index.data(ContextModel::DateRole).toString());
    at.setRight(at.right() - date_width - 12);
  }
  const QString printed = index.data(ContextModel::PrintedRole).toString();
  if (dated && !printed.isEmpty()) {
    painter->setPen(c.doubtful);
    painter->drawText(at, Qt::AlignRight | Qt::AlignVCenter, printed);
    at.setRight(at.right() - painter->fontMetrics().horizontalAdvance(printed) - 10);
  }
  painter->setFont(option.font);
  const QString node = index.data(ContextModel::NodeRole).toString();
  const int node_width = std::min(metrics.horizontalAdvance(node) + 6, at.width() / 2);
  const int begin = at.center().x() - node_width / 2;
  const QRect middle(begin, at.top(), node_width, at.height());
  const QRect left(at.left(), at.top(), begin - at.left() - 3, at.height());
  const QRect right(begin + node_width + 3, at.top(), at.right() - begin - node_width - 3, at.height());
  painter->setPen(c.ink);
  painter->drawText(left, Qt::AlignRight | Qt::AlignVCenter,
                    metrics.elidedText(index.data(ContextModel::LeftRole).toString(), Qt::ElideLeft, left.width()));
  painter->drawText(right, Qt::AlignLeft | Qt::AlignVCenter,
                    metrics.elidedText(index.data(ContextModel::RightRole).toString(), Qt::ElideRight, right.width()));
  painter->fillRect(
      middle.adjusted(0, (middle.height() - metrics.height()) / 2, 0, -(middle.height() - metrics.height()) / 2),
      c.hit);
  if (!printed.isEmpty()) {
    painter->setPen(QPen(c.doubtful, 1, Qt::DashLine));
    painter->drawRect(middle.adjusted(0, (middle.height() - metrics.height()) / 2, -1,
                                      -(middle.height() - metrics.height()) / 2 - 1));
  }
  painter->setPen(c.hit_ink);
  painter->drawText(middle, Qt::AlignCenter, metrics.elidedText(node, Qt::ElideRight, node_width));
  painter->restore();
}

}  // namespace gongwen::app
