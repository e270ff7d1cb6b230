#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace gongwen::app {

/// Puts widgets in rows, left to right, as words are set in a paragraph.
class FlowLayout : public QLayout {
  Q_OBJECT

 public:
  explicit FlowLayout(QWidget* parent = nullptr);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  [[nodiscard]] int count() const override;
  [[nodiscard]] QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
  [[nodiscard]] QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  /// Returns the height that the rows take; places the items only where `place`.
  int arrange(const QRect& rect, bool place) const;

  std::vector<QLayoutItem*> items_;
};

}  // namespace gongwen::app
