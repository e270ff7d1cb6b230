#pragma once

#include "app/results/result_row.h"
#include "search/searcher.h"

#include <QAbstractListModel>
#include <memory>
#include <vector>

namespace gongwen::app {

/// 相近报道: articles like the one that is open, each with why. Rows as a ResultDelegate paints them.
class SimilarModel : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  void show(const std::vector<search::Similar>& articles);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  std::vector<std::shared_ptr<const ResultRow>> rows_;
};

}  // namespace gongwen::app
