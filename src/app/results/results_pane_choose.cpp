// Which of the results is chosen, and that its row is there.
#include "app/results/results_pane.h"
#include "ui_results_pane.h"

#include <QScrollBar>
#include <algorithm>

namespace gongwen::app {

void ResultsPane::choose_first() {
  chosen_.clear();
  if (results_->model().rowCount() > 0) ui_->resultList->setCurrentIndex(results_->model().index(0, 0));
  view()->verticalScrollBar()->setValue(0);
  // The row may have been the current one before, with other hits.
  choose_current();
}

void ResultsPane::choose_current() {
  // A row far away is loaded first, and told when its data came.
  const auto row = results_->model().row(ui_->resultList->currentIndex().row());
  if (!row || row->id == chosen_) return;
  chosen_ = row->id;
  emit chosen(row->id);
}

void ResultsPane::load_visible() {
  if (shown_view() == 2) return;
  const QTableView* list = view();
  const int first = list->rowAt(0);
  if (first < 0) return;
  const int last = list->rowAt(list->viewport()->height());
  results_->model().need(first, last < 0 ? results_->model().rowCount() - 1 : last);
}

void ResultsPane::step(int rows) {
  if (shown_view() == 2) return ui_->contextView->step(rows);
  const int count = results_->model().rowCount();
  if (count == 0) return;
  const int row = std::clamp(ui_->resultList->currentIndex().row() + rows, 0, count - 1);
  view()->setCurrentIndex(results_->model().index(row, 0));
  load_visible();
}

void ResultsPane::follow(const std::string& article) {
  chosen_ = article;
  const auto current = results_->model().row(ui_->resultList->currentIndex().row());
  if (current && current->id == article) return;
  const QModelIndex row = results_->model().index_of(article);
  ui_->resultList->setCurrentIndex(row);
  // Far away, perhaps, where nothing is loaded.
  if (!row.isValid() && !article.empty() && results_->state() == ResultsPresenter::State::Found) {
    results_->locate(article);
  }
}

std::optional<std::vector<std::string>> ResultsPane::chosen_articles() const {
  return results_->model().articles(ui_->resultList->selectionModel()->selectedRows());
}

}  // namespace gongwen::app
