#pragma once

#include <QWidget>
#include <cstdint>

namespace gongwen::app {

/// What the shades of a TileGrid stand for: from one article to the largest count, by the logarithm.
class ShadeLegend : public QWidget {
  Q_OBJECT

 public:
  explicit ShadeLegend(QWidget* parent = nullptr);

  void set_largest(std::int64_t count);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::int64_t largest_ = 0;
};

}  // namespace gongwen::app
