#pragma once

#include "app/find/query_edit.h"

#include <QWidget>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace gongwen::app {

/// A square of a TileGrid.
struct Tile {
  int row = 0;
  int column = 0;
  QString label;           ///< One to three characters, on the tile.
  std::string key;         ///< What picking it means; empty: a heading, which cannot be picked.
  QString name;            ///< For tool tips and screen readers.
  std::int64_t count = 0;  ///< Shades the tile, by its logarithm.
};

/// How deep a tile of `count` is shaded, 0 to 1, where the largest has `largest`. By the logarithm, so that a few large
/// provinces do not turn all others pale.
[[nodiscard]] double tile_share(std::int64_t count, std::int64_t largest);

/// Tiles shaded by count: the map of provinces, a year of months, a month of days. Mouse and arrow keys reach each.
class TileGrid : public QWidget {
  Q_OBJECT

 public:
  explicit TileGrid(QWidget* parent = nullptr);

  /// A tile's greatest side in pixels, and how much wider than high it may be.
  void set_shape(int side, double ratio);
  void set_tiles(std::vector<Tile> tiles);
  /// The keys that active filters include.
  void set_chosen(std::set<std::string> keys);
  [[nodiscard]] const std::vector<Tile>& tiles() const { return tiles_; }
  [[nodiscard]] std::int64_t largest() const { return largest_; }
  [[nodiscard]] bool is_chosen(const std::string& key) const { return chosen_.contains(key); }
  /// Where the tile of `key` stands; null when there is none.
  [[nodiscard]] QRectF place_of(const std::string& key) const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 signals:
  void picked(const std::string& key, gongwen::app::Pick pick);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] QSizeF cell(int width) const;
  [[nodiscard]] QRectF rect(const Tile& tile) const;
  [[nodiscard]] int tile_at(const QPointF& point) const;  // -1: none
  void paint_tile(QPainter& painter, const Tile& tile, bool current) const;
  void step(int rows, int columns);
  void make_current(int index);

  std::vector<Tile> tiles_;
  std::set<std::string> chosen_;
  int side_ = 26;
  double ratio_ = 1;
  int rows_ = 0;
  int columns_ = 1;
  int current_ = -1;
  std::int64_t largest_ = 0;
};

}  // namespace gongwen::app
