#pragma once

#include "app/desk/key_actions.h"

namespace gongwen::app {

/// What a person can do in the review by key, button or menu.
enum class ReviewAct {
  Accept,
  First,
  Second,
  Third,
  Correct,
  Skip,
  Next,
  Previous,
  Check,
  Misfits,
  Undo,
  Redo,
  Leave,
};

/// The actions of the review, in the order of ReviewAct.
class ReviewActions : public KeyActions {
  Q_OBJECT

 public:
  explicit ReviewActions(QObject* parent);

  [[nodiscard]] QAction& operator[](ReviewAct act) const { return *all()[static_cast<std::size_t>(act)]; }
};

}  // namespace gongwen::app
