#pragma once

#include "app/desk/desk_actions.h"
#include "app/desk/review_actions.h"
#include "app/window/actions.h"

#include <QDialog>
#include <QTreeWidget>
#include <memory>

namespace Ui {
class KeysDialog;
}

namespace gongwen::app {

/// F1: the query language by examples, each of which can be tried, and all keys as the actions have them.
class KeysDialog : public QDialog {
  Q_OBJECT

 public:
  KeysDialog(const Actions& actions, const DeskActions& desk, const ReviewActions& review, QWidget* parent);
  ~KeysDialog() override;

 signals:
  void example_chosen(const QString& query);

 private:
  void add_examples();
  void add_keys(const Actions& actions);
  void add_keys(const KeyActions& actions, const QString& where);

  std::unique_ptr<Ui::KeysDialog> ui_;
};

}  // namespace gongwen::app
