#pragma once

#include "app/work/import_presenter.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ImportBar;
}

namespace gongwen::app {

/// At the foot of the window while something is imported or taken in: files, articles, time left, cancel.
class ImportBar : public QWidget {
  Q_OBJECT

 public:
  explicit ImportBar(QWidget* parent = nullptr);
  ~ImportBar() override;

  /// `presenter` must outlive the bar. Call once.
  void show_presenter(ImportPresenter& presenter);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  std::unique_ptr<Ui::ImportBar> ui_;
  ImportPresenter* presenter_ = nullptr;
};

/// `seconds` in the words of “about 2 minutes left”; empty while unknown.
[[nodiscard]] QString time_left(double seconds);

}  // namespace gongwen::app
