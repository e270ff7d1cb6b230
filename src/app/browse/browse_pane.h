#pragma once

#include "app/browse/browse_presenter.h"
#include "app/keep/collection_view.h"

#include <QWidget>
#include <memory>

namespace Ui {
class BrowsePane;
}

namespace gongwen::app {

/// The left pane: 地区, 日期, 主题 and 专题 as tabs.
class BrowsePane : public QWidget {
  Q_OBJECT

 public:
  explicit BrowsePane(QWidget* parent = nullptr);
  ~BrowsePane() override;

  /// `presenter` must outlive the pane. Call once.
  void show_presenter(BrowsePresenter& presenter);
  /// What is kept: the last tab.
  [[nodiscard]] CollectionView& collections();
  /// Shows the tab of `field` (region, date, topic or collection) and puts the focus into it.
  void go_to(search::Field field);

 signals:
  /// An article of a day's pages was chosen.
  void article_chosen(const std::string& article);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  std::unique_ptr<Ui::BrowsePane> ui_;
};

}  // namespace gongwen::app
