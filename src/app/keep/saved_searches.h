#pragma once

#include "app/find/finder.h"
#include "app/keep/keeper.h"

#include <QAbstractListModel>
#include <vector>

namespace gongwen::app {

/// The saved searches, with how many articles came in for each since it was last looked at. Painted like counts.
class SavedSearches : public QAbstractListModel {
  Q_OBJECT

 public:
  SavedSearches(Library& library, Keeper& keeper, Finder& finder, QObject* parent = nullptr);

  /// Counts anew, because the archive has grown.
  void count();
  [[nodiscard]] bool busy() const { return job_.running(); }
  /// Asks the search in `row`, the newest articles first; they count as looked at.
  void look(int row);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  void follow();

  Library& library_;
  Keeper& keeper_;
  Finder& finder_;
  std::vector<archive::SavedSearch> searches_;
  std::vector<ingest::News> news_;  // As they were counted last.
  Job job_;
};

}  // namespace gongwen::app
