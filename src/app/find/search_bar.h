#pragma once

#include "app/find/finder.h"

#include <QWidget>
#include <memory>

namespace Ui {
class SearchBar;
}

namespace gongwen::app {

/// The search line. Enter runs it; a mistake is told below it.
class SearchBar : public QWidget {
  Q_OBJECT

 public:
  explicit SearchBar(QWidget* parent = nullptr);
  ~SearchBar() override;

  /// `finder` must outlive the bar. Call once.
  void show_finder(Finder& finder);
  void focus_line();

 signals:
  /// Enter, and what stood in the line was a query.
  void ran();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void tell_mistake(const QString& sentence);

  std::unique_ptr<Ui::SearchBar> ui_;
  Finder* finder_ = nullptr;
};

}  // namespace gongwen::app
