#pragma once

#include "app/browse/browse_presenter.h"

#include <QWidget>
#include <memory>

namespace Ui {
class DateView;
}

namespace gongwen::app {

/// 日期: the years as bars, the chosen year as months, the chosen month as days, the chosen day as its pages
/// with their articles; and whether dates are given or inferred.
class DateView : public QWidget {
  Q_OBJECT

 public:
  explicit DateView(QWidget* parent = nullptr);
  ~DateView() override;

  /// `presenter` must outlive the view. Call once.
  void show_presenter(BrowsePresenter& presenter);

 signals:
  /// An article of a day's pages was chosen.
  void article_chosen(const std::string& article);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void refresh_dated();
  void unfold_issue();

  std::unique_ptr<Ui::DateView> ui_;
  BrowsePresenter* presenter_ = nullptr;
};

}  // namespace gongwen::app
