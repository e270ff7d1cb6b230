#include "app/browse/tile_grid.h"

#include "app/browse/pick.h"
#include "app/describe.h"
#include "app/look/colours.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

constexpr double gap = 3;

}  // namespace

double tile_share(std::int64_t count, std::int64_t largest) {
  constexpr double least = 0.2;
  if (count == 0) return 0;
  return least + (1 - least) * std::log1p(static_cast<double>(count)) / std::log1p(static_cast<double>(largest));
}

TileGrid::TileGrid(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void TileGrid::set_shape(int side, double ratio) {
  side_ = side;
  ratio_ = ratio;
  updateGeometry();
}

void TileGrid::set_tiles(std::vector<Tile> tiles) {
  const std::string current = current_ < 0 ? std::string() : tiles_[static_cast<std::size_t>(current_)].key;
  tiles_ = std::move(tiles);
  rows_ = 0;
  columns_ = 1;
  largest_ = 0;
  current_ = -1;
  for (std::size_t i = 0; i < tiles_.size(); ++i) {
    rows_ = std::max(rows_, tiles_[i].row + 1);
    columns_ = std::max(columns_, tiles_[i].column + 1);
    largest_ = std::max(largest_, tiles_[i].count);
    if (!current.empty() && tiles_[i].key == current) current_ = static_cast<int>(i);
  }
  updateGeometry();
  update();
}

void TileGrid::set_chosen(std::set<std::string> keys) {
  chosen_ = std::move(keys);
  update();
}

QRectF TileGrid::place_of(const std::string& key) const {
  const auto tile = std::ranges::find(tiles_, key, &Tile::key);
  return tile == tiles_.end() ? QRectF() : rect(*tile);
}

QSizeF TileGrid::cell(int width) const {
  const double across = std::min((width + gap) / columns_ - gap, side_ * ratio_);
  return {across, std::min(across, static_cast<double>(side_))};
}

QSize TileGrid::sizeHint() const {
  const int width = static_cast<int>(columns_ * (side_ * ratio_ + gap));
  return {width, heightForWidth(width)};
}

QSize TileGrid::minimumSizeHint() const { return {columns_ * 20, rows_ * 18}; }

int TileGrid::heightForWidth(int width) const {
  return static_cast<int>(std::ceil(rows_ * (cell(width).height() + gap)));
}

QRectF TileGrid::rect(const Tile& tile) const {
  const QSizeF size = cell(width());
  return {QPointF(tile.column * (size.width() + gap), tile.row * (size.height() + gap)), size};
}

int TileGrid::tile_at(const QPointF& point) const {
  const auto tile = std::ranges::find_if(
      tiles_, [&](const Tile& candidate) { return !candidate.key.empty() && rect(candidate).contains(point); });
  return tile == tiles_.end() ? -1 : static_cast<int>(tile - tiles_.begin());
}

void TileGrid::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  for (std::size_t i = 0; i < tiles_.size(); ++i) {
    paint_tile(painter, tiles_[i], hasFocus() && static_cast<int>(i) == current_);
  }
}

void TileGrid::paint_tile(QPainter& painter, const Tile& tile, bool current) const {
  const Colours& c = colours(palette());
  const QRectF place = rect(tile).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.setFont(font());
  if (tile.key.empty()) {
    painter.setPen(c.dim);
    painter.drawText(place, Qt::AlignCenter, tile.label);
    return;
  }
  const bool chosen = chosen_.contains(tile.key);
  const double share = tile_share(tile.count, largest_);
  const QColor surface = chosen ? c.accent : tile_surface(share, c);
  painter.setPen(QPen(current ? c.ink : tile.count == 0 ? c.rule : mixed(surface, c.accent, 0.15), current ? 2 : 1));
  painter.setBrush(surface);
  painter.drawRoundedRect(place, 3, 3);
  painter.setPen(tile.count == 0 && !chosen ? c.dim : readable_on(surface, c));
  painter.drawText(place, Qt::AlignCenter, tile.label);
}

void TileGrid::mousePressEvent(QMouseEvent* event) {
  const int index = tile_at(event->position());
  if (event->button() != Qt::LeftButton || index < 0) return;
  make_current(index);
  emit picked(tiles_[static_cast<std::size_t>(index)].key, pick_of(event->modifiers()));
}

void TileGrid::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left: return step(0, -1);
    case Qt::Key_Right: return step(0, 1);
    case Qt::Key_Up: return step(-1, 0);
    case Qt::Key_Down: return step(1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      if (current_ >= 0) emit picked(tiles_[static_cast<std::size_t>(current_)].key, pick_of(event->modifiers()));
      return;
    default: QWidget::keyPressEvent(event);
  }
}

bool TileGrid::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = tile_at(help->pos());
    if (index >= 0) {
      const Tile& tile = tiles_[static_cast<std::size_t>(index)];
      QToolTip::showText(help->globalPos(), tile.name + u"  "_s + grouped(tile.count), this);
    }
    return true;
  }
  if (event->type() == QEvent::FocusIn && current_ < 0) step(0, 0);
  return QWidget::event(event);
}

void TileGrid::step(int rows, int columns) {
  // The nearest tile in that direction; sideways distance counts double, so that rows and columns are kept.
  const auto index = [](int i) { return static_cast<std::size_t>(i); };
  const int row = current_ < 0 ? 0 : tiles_[index(current_)].row;
  const int column = current_ < 0 ? 0 : tiles_[index(current_)].column;
  int best = -1;
  int nearest = std::numeric_limits<int>::max();
  for (int i = 0; i < static_cast<int>(tiles_.size()); ++i) {
    const Tile& tile = tiles_[index(i)];
    const int down = tile.row - row;
    const int right = tile.column - column;
    if (tile.key.empty() || down * rows < 0 || right * columns < 0) continue;
    if ((rows != 0 && down == 0) || (columns != 0 && right == 0)) continue;
    const int distance = std::abs(down) * (rows == 0 ? 3 : 1) + std::abs(right) * (columns == 0 ? 3 : 1);
    if (distance < nearest) {
      nearest = distance;
      best = i;
    }
  }
  if (best >= 0) make_current(best);
}

void TileGrid::make_current(int index) {
  current_ = index;
  const Tile& tile = tiles_[static_cast<std::size_t>(index)];
  setAccessibleDescription(tile.name + u", "_s + grouped(tile.count));
  update();
}

}  // namespace gongwen::app
