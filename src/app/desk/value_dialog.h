#pragma once

#include "app/desk/desk_presenter.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ValueDialog;
}

namespace gongwen::app {

/// Asks for a value of the article that the desk is at, or of the page where all its articles share it. Stays until the
/// value is taken, and says what is wrong with it.
class ValueDialog : public QDialog {
  Q_OBJECT

 public:
  ValueDialog(DeskPresenter& desk, QWidget* parent);
  ~ValueDialog() override;

  /// Opens one over `parent`; nothing where the desk is at no article.
  static void ask(DeskPresenter& desk, QWidget* parent);

  void accept() override;

 private:
  void show_field();
  [[nodiscard]] std::string field() const;

  std::unique_ptr<Ui::ValueDialog> ui_;
  DeskPresenter& desk_;
};

}  // namespace gongwen::app
