#pragma once

#include <QDialog>
#include <memory>
#include <vector>

namespace Ui {
class ChooseDialog;
}

namespace gongwen::app {

/// Chooses one of some names by typing a part of it, or makes a new one of what was typed.
class ChooseDialog : public QDialog {
  Q_OBJECT

 public:
  struct Choice {
    QString text;
    bool ticked = false;  ///< It holds already; to choose it again takes it away.
  };

  ChooseDialog(const QString& title, const QString& hint, std::vector<Choice> choices, QWidget* parent);
  ~ChooseDialog() override;

  void accept() override;

 signals:
  void chosen(const QString& text, bool was_ticked);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void refresh();

  std::unique_ptr<Ui::ChooseDialog> ui_;
  std::vector<Choice> choices_;
};

}  // namespace gongwen::app
