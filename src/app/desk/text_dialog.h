#pragma once

#include "app/desk/desk_presenter.h"

#include <QDialog>
#include <memory>

namespace Ui {
class TextDialog;
}

namespace gongwen::app {

/// Asks what a block says in truth, with the printed text beside it.
class TextDialog : public QDialog {
  Q_OBJECT

 public:
  /// For the block that the desk is at.
  TextDialog(DeskPresenter& desk, QWidget* parent);
  ~TextDialog() override;

  /// Opens one over `parent`; nothing where the desk is at no block.
  static void ask(DeskPresenter& desk, QWidget* parent);

  void accept() override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  std::unique_ptr<Ui::TextDialog> ui_;
  DeskPresenter& desk_;
};

}  // namespace gongwen::app
