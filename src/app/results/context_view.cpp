#include "app/results/context_view.h"

#include "app/results/context_delegate.h"

#include <QHeaderView>
#include <algorithm>

namespace gongwen::app {

ContextView::ContextView(QWidget* parent) : QTableView(parent) {
  setItemDelegate(new ContextDelegate(this));
  setFrameShape(QFrame::NoFrame);
  setEditTriggers(NoEditTriggers);
  setSelectionMode(SingleSelection);
  setSelectionBehavior(SelectRows);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setShowGrid(false);
  setTabKeyNavigation(false);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->hide();
  horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ContextView::show_presenter(ContextPresenter& presenter) {
  presenter_ = &presenter;
  setModel(&presenter.model());
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ContextView::choose);
  connect(&presenter.model(), &QAbstractItemModel::modelReset, this,
          [this] { verticalHeader()->setDefaultSectionSize(ContextDelegate::row_height(font())); });
}

void ContextView::step(int rows) {
  const int count = model()->rowCount();
  if (count > 0) setCurrentIndex(model()->index(std::clamp(currentIndex().row() + rows, 0, count - 1), 0));
}

void ContextView::choose(const QModelIndex& row) {
  if (!row.isValid()) return;
  const search::KwicLine& line = presenter_->model().line(row.row());
  emit chosen(line.article, line.place);
}

}  // namespace gongwen::app
