#include "app/desk/block_list.h"

#include "app/look/colours.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

/// The beginning of the first block, and how many go along.
QPixmap ticket(const QString& text, qsizetype more, const QWidget& widget) {
  constexpr int side = 8;
  const Colours& c = colours(widget.palette());
  const QFontMetrics metrics(widget.font());
  QString words = metrics.elidedText(text, Qt::ElideRight, metrics.horizontalAdvance(u'国') * 14);
  if (more > 0) words += u"  +%1"_s.arg(more);
  const QSize size(metrics.horizontalAdvance(words) + 2 * side, metrics.height() + side);
  QPixmap picture(size * widget.devicePixelRatioF());
  picture.setDevicePixelRatio(widget.devicePixelRatioF());
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(c.accent);
  painter.setBrush(c.paper);
  const QRectF box({0, 0}, QSizeF(size));
  painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  painter.setFont(widget.font());
  painter.setPen(c.ink);
  painter.drawText(box, Qt::AlignCenter, words);
  return picture;
}

}  // namespace

void BlockList::startDrag(Qt::DropActions actions) {
  QModelIndexList dragged;
  for (const QModelIndex& index : selectedIndexes()) {
    if (index.flags().testFlag(Qt::ItemIsDragEnabled)) dragged << index;
  }
  QMimeData* blocks = dragged.isEmpty() ? nullptr : model()->mimeData(dragged);
  if (blocks == nullptr) return;
  auto* drag = new QDrag(this);
  drag->setMimeData(blocks);
  drag->setPixmap(ticket(dragged.first().data().toString(), dragged.size() - 1, *this));
  drag->setHotSpot({-14, -10});
  drag->exec(actions, Qt::MoveAction);
}

}  // namespace gongwen::app
