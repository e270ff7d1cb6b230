#pragma once

#include "app/results/context_presenter.h"

#include <QTableView>
#include <string>

namespace gongwen::app {

/// The lines of a ContextPresenter.
class ContextView : public QTableView {
  Q_OBJECT

 public:
  explicit ContextView(QWidget* parent = nullptr);

  /// `presenter` must outlive the view. Call once.
  void show_presenter(ContextPresenter& presenter);
  void step(int rows);

 signals:
  /// A line was chosen: its article, and where in it the hit stands.
  void chosen(const std::string& article, const gongwen::search::Range& place);

 private:
  void choose(const QModelIndex& row);

  ContextPresenter* presenter_ = nullptr;
};

}  // namespace gongwen::app
