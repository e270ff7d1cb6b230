#pragma once

#include "app/results/results_presenter.h"

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

 private:
  std::unique_ptr<Ui::NoHits> ui_;
};

}  // namespace gongwen::app
