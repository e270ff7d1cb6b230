#pragma once

#include "app/results/result_row.h"

#include <QTextBrowser>
#include <vector>

namespace gongwen::app {

/// A page of text to read and to select from, no wider than is good for the eye. Nothing in it is ever loaded from a
/// file or the net; its links are signals (anchorClicked) and lead nowhere by themselves.
class ReadingView : public QTextBrowser {
  Q_OBJECT

 public:
  explicit ReadingView(QWidget* parent = nullptr);

  /// Where hits stand in the document.
  void set_hits(std::vector<Mark> hits);
  /// Shows hit `index` as the one that is looked at, and brings it into sight; -1: none.
  void go_to_hit(int index);
  [[nodiscard]] const std::vector<Mark>& hits() const { return hits_; }
  /// Scrolls by a screenful, less a line.
  void page_down();
  /// Width of the text, at most, in pixels.
  void set_measure(int pixels);

  QVariant loadResource(int type, const QUrl& name) override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  /// The text that is selected, and nothing of how it is set.
  [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

 private:
  void mark();
  void set_margins();

  std::vector<Mark> hits_;
  int current_ = -1;
  int measure_ = 640;
};

}  // namespace gongwen::app
