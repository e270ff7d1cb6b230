#pragma once

#include <QFrame>
#include <QTimer>
#include <memory>

namespace Ui {
class NoticeBar;
}

namespace gongwen::app {

/// Says what was just done, and offers to undo it. It goes by itself after some seconds, but not while it has the focus
/// or the pointer; a warning stays until it is closed.
class NoticeBar : public QFrame {
  Q_OBJECT

 public:
  explicit NoticeBar(QWidget* parent = nullptr);
  ~NoticeBar() override;

  enum class Kind { Done, Undoable, Warning };
  void tell(const QString& sentence, Kind kind);

 signals:
  void undo_wanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void go_when_unwatched();

  std::unique_ptr<Ui::NoticeBar> ui_;
  QTimer timer_;
};

}  // namespace gongwen::app
