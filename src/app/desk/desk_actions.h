#pragma once

#include "app/desk/key_actions.h"

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
  AcceptArticle,
  Check,
  DoAgain,
  Forget,
  NextDoubt,
  PreviousDoubt,
  Undo,
  Redo,
  Leave,
};

/// The actions of the desk, in the order of DeskAct.
class DeskActions : public KeyActions {
  Q_OBJECT

 public:
  explicit DeskActions(QObject* parent);

  [[nodiscard]] QAction& operator[](DeskAct act) const { return *all()[static_cast<std::size_t>(act)]; }
};

}  // namespace gongwen::app
