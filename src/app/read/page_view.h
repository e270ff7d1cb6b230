#pragma once

#include <QListView>

namespace gongwen::app {

/// A PageModel's blocks, one below the other, scrolled by pixels: a block may be higher than the view.
class PageView : public QListView {
  Q_OBJECT

 public:
  using QListView::QListView;

  /// Makes `block` the current one, and brings into sight what stands `below` its top, in pixels.
  void go_to(const QModelIndex& block, int below);

 protected:
  /// Another hit is no reason to lay all blocks out again, as QListView would.
  void dataChanged(const QModelIndex& top_left, const QModelIndex& bottom_right, const QList<int>& roles) override;
};

}  // namespace gongwen::app
