#pragma once

#include <QListView>

namespace gongwen::app {

/// A list of blocks that can be dragged. What is dragged hangs beside the pointer, so that one sees where it goes.
class BlockList : public QListView {
  Q_OBJECT

 public:
  using QListView::QListView;

 protected:
  void startDrag(Qt::DropActions actions) override;
};

}  // namespace gongwen::app
