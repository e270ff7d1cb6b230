#pragma once

#include <QAction>
#include <QObject>
#include <map>
#include <vector>

class QKeyEvent;

namespace gongwen::app {

/// What a person can do at the correction desk by key, button or menu.
enum class DeskAct {
  Split,
  MergeNext,
  MergePrevious,
  Up,
  Down,
  Move,
  Role,
  Paragraph,
  Text,
  Value,
  Remark,
  First,
  Second,
  Third,
  Accept,
  Check,
  NextDoubt,
  PreviousDoubt,
  Undo,
  Redo,
  Leave,
};

/// The actions of the desk. Their keys hold where it is watched, and there before the window's: most are single letters
/// that mean something else elsewhere. A letter that means nothing here does nothing.
class DeskActions : public QObject {
  Q_OBJECT

 public:
  explicit DeskActions(QObject* parent);

  /// Keys pressed in `widget`, or left over by its children, are taken.
  void watch(QWidget& widget);

  [[nodiscard]] QAction& operator[](DeskAct act) const { return *actions_.at(act); }
  /// In the order of DeskAct.
  [[nodiscard]] std::vector<QAction*> all() const;
  void retranslate();

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QAction* action_for(const QKeyEvent& event) const;

  std::map<DeskAct, QAction*> actions_;
};

}  // namespace gongwen::app
