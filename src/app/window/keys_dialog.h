#pragma once

#include "app/window/actions.h"

#include <QDialog>
#include <memory>

namespace Ui {
class KeysDialog;
}

namespace gongwen::app {

/// F1: the keys, and the query language with examples.
class KeysDialog : public QDialog {
  Q_OBJECT

 public:
  KeysDialog(const Actions& actions, QWidget* parent);
  ~KeysDialog() override;

 private:
  void add(const QString& left, const QString& right);

  std::unique_ptr<Ui::KeysDialog> ui_;
};

}  // namespace gongwen::app
