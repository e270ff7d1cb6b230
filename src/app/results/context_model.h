#pragma once

#include "app/results/result_row.h"
#include "search/searcher.h"

#include <QAbstractListModel>
#include <vector>

namespace gongwen::app {

/// 上下文: every place that matches, a line each.
class ContextModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    LeftRole = Qt::UserRole,
    NodeRole,
    RightRole,
    DateRole,
    ArticleRole,  ///< Id.
    PrintedRole,  ///< That it stands in the text as it was printed alone; empty mostly.
  };

  using QAbstractListModel::QAbstractListModel;

  void show(std::vector<search::KwicLine> lines);
  [[nodiscard]] const search::KwicLine& line(int row) const { return lines_[static_cast<std::size_t>(row)]; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  std::vector<search::KwicLine> lines_;
};

}  // namespace gongwen::app
