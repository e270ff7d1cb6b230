#pragma once

#include "app/library.h"

#include <QAbstractItemModel>
#include <vector>

namespace gongwen::app {

/// The pages of a day, and below each its articles in their order.
class IssueModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Role {
    ArticleRole = Qt::UserRole,  ///< Id of the article; empty for a page.
    CountRole,                   ///< Articles of a page.
    DoubtRole,                   ///< The page's date was inferred.
  };

  using QAbstractItemModel::QAbstractItemModel;

  void show(std::vector<IssuePage> pages);

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  std::vector<IssuePage> pages_;
};

}  // namespace gongwen::app
