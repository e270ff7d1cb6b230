#pragma once

#include <QToolButton>

namespace gongwen::app {

/// A button of an action that shows the action's key beside its short name.
class KeyButton : public QToolButton {
  Q_OBJECT

 public:
  KeyButton(QAction& action, QWidget* parent);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QString key() const;
};

}  // namespace gongwen::app
