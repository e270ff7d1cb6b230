#pragma once

#include "app/browse/browse_presenter.h"
#include "app/browse/name_filter.h"

#include <QWidget>
#include <memory>
#include <set>

namespace Ui {
class RegionView;
}

namespace gongwen::app {

/// 地区: the tree of divisions with a box that narrows it, and the map of provinces.
class RegionView : public QWidget {
  Q_OBJECT

 public:
  explicit RegionView(QWidget* parent = nullptr);
  ~RegionView() override;

  /// `presenter` must outlive the view. Call once.
  void show_presenter(BrowsePresenter& presenter);
  /// No focus proxy: Tab would pass over the filter box, which stands before the tree.
  void focus_tree();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void unfold();

  std::unique_ptr<Ui::RegionView> ui_;
  BrowsePresenter* presenter_ = nullptr;
  NameFilter narrowed_;
  std::set<QString> unfolded_;  // Keys of rows that a person opened: setting counts anew would close them.
};

}  // namespace gongwen::app
