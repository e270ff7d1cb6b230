#include "app/browse/shade_legend.h"

#include "app/browse/tile_grid.h"
#include "app/describe.h"
#include "app/look/colours.h"
#include "app/look/fonts.h"

#include <QPainter>
#include <cmath>

namespace gongwen::app {
namespace {

constexpr int swatches = 5;
constexpr int side = 10;
constexpr int gap = 2;
constexpr int apart = 5;

}  // namespace

ShadeLegend::ShadeLegend(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void ShadeLegend::set_largest(std::int64_t count) {
  largest_ = count;
  setVisible(largest_ > 1);
  setToolTip(tr("Darker: more articles, up to %1", "by the logarithm").arg(grouped(largest_)));
  setAccessibleName(toolTip());
  updateGeometry();
  update();
}

QSize ShadeLegend::sizeHint() const {
  const QFontMetrics metrics(scaled(font(), 0.85));
  const int text = metrics.horizontalAdvance(grouped(1)) + metrics.horizontalAdvance(grouped(largest_));
  return {text + 2 * apart + swatches * (side + gap), metrics.height()};
}

void ShadeLegend::paintEvent(QPaintEvent*) {
  const Colours& c = colours(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(scaled(font(), 0.85));
  painter.setPen(c.dim);
  painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, grouped(1));
  painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, grouped(largest_));
  double x = painter.fontMetrics().horizontalAdvance(grouped(1)) + apart;
  painter.setPen(Qt::NoPen);
  for (int i = 0; i < swatches; ++i, x += side + gap) {
    const double count = std::pow(static_cast<double>(largest_), static_cast<double>(i) / (swatches - 1));
    painter.setBrush(tile_surface(tile_share(std::llround(count), largest_), c));
    painter.drawRoundedRect(QRectF(x, (height() - side) / 2.0, side, side), 2, 2);
  }
}

}  // namespace gongwen::app
