#pragma once

#include "search/results.h"

#include <QTableView>

namespace gongwen::app {

/// The results as a table: a column a fact. A click on a column that the index can sort by asks for that order, another
/// one for the other way round.
class ResultTable : public QTableView {
  Q_OBJECT

 public:
  using QTableView::QTableView;

  /// `model` (a ResultModel) must outlive the table. Call once.
  void show_results(QAbstractItemModel& model);
  void show_sort(search::Sort sort);

 signals:
  void sort_wanted(gongwen::search::Sort sort);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  search::Sort sort_ = search::Sort::Relevance;
  bool fitting_ = false;
  bool chosen_width_ = false;  ///< Somebody has drawn the columns to a width of their own.
};

/// The sort of a column for `sort`, the usual way round: that of Date is Newest, for Oldest as well.
[[nodiscard]] search::Sort usual_way(search::Sort sort);

}  // namespace gongwen::app
