#pragma once

#include "search/searcher.h"

#include <QWidget>
#include <string>
#include <utility>
#include <vector>

namespace gongwen::app {

/// How many articles there are in each year or month, as bars; those inside the chosen span stand out. Dragging over
/// the bars, or Shift with the arrow keys and Enter, chooses a span.
class Histogram : public QWidget {
  Q_OBJECT

 public:
  explicit Histogram(QWidget* parent = nullptr);

  /// Years (`2023`) or months (`2023-04`) without gaps, rising; and the chosen span, empty for none.
  void show_bars(std::vector<search::FacetCount> bars, std::pair<std::string, std::string> chosen);

  [[nodiscard]] QSize sizeHint() const override { return {300, 68}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {120, 68}; }

 signals:
  /// First and last year or month.
  void span_chosen(const std::string& first, const std::string& last);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void paint_labels(QPainter& painter, const QFont& font) const;
  [[nodiscard]] double pitch() const;  // From one bar to the next.
  [[nodiscard]] int bar_at(double x) const;
  [[nodiscard]] bool in_range(int bar) const;
  void choose();
  void describe_current();

  std::vector<search::FacetCount> bars_;
  std::pair<std::string, std::string> chosen_;
  int anchor_ = -1;  // Where a span that is being chosen begins; -1: none is.
  int current_ = 0;
};

/// Whether a year or month lies in a span of dates, whose ends may be more exact, or less. Any does without a span.
[[nodiscard]] bool lies_in(const std::string& key, const std::string& first, const std::string& last);

}  // namespace gongwen::app
