#pragma once

#include "app/results/results_presenter.h"

#include <QPushButton>
#include <QWidget>
#include <memory>

namespace Ui {
class NoHits;
}

namespace gongwen::app {

/// Stands where the results would: why there are none, and buttons that loosen the query.
class NoHits : public QWidget {
  Q_OBJECT

 public:
  explicit NoHits(QWidget* parent = nullptr);
  ~NoHits() override;

  void explain(const ResultsPresenter& presenter);

 signals:
  void loosened(const gongwen::search::Query& query);
  /// What matches in part is to be shown.
  void partial_wanted();

 private:
  void clear_buttons();
  /// A button among the ways to find more.
  QPushButton* add_button(const QString& name, const QString& text);

  std::unique_ptr<Ui::NoHits> ui_;
};

}  // namespace gongwen::app
