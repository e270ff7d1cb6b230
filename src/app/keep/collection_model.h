#pragma once

#include "app/browse/count_model.h"
#include "app/keep/keeper.h"

#include <QAbstractItemModel>
#include <QMimeData>
#include <map>
#include <vector>

namespace gongwen::app {

/// The tree of collections. Articles are dropped on a collection to go into it; a collection is dropped on another one
/// to go inside of it, or between others to stand there. Edited, a name is changed.
class CollectionModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  /// Beside those of CountRole; the key is the path.
  enum Role { IdRole = NewsRole + 1, NoteRole };

  explicit CollectionModel(Keeper& keeper, QObject* parent = nullptr);

  /// 0: none.
  [[nodiscard]] std::int64_t id(const QModelIndex& index) const {
    return static_cast<std::int64_t>(index.internalId());
  }
  /// The filters by collection.
  void set_filters(const std::vector<search::Filter>& filters);
  [[nodiscard]] QModelIndex index_of(std::int64_t collection) const;

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
  [[nodiscard]] QStringList mimeTypes() const override;
  [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
  [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                     const QModelIndex& parent) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                    const QModelIndex& parent) override;

 private:
  struct Node {
    archive::Collection collection;
    std::int64_t size = 0;
    std::vector<std::int64_t> children;
  };
  void refresh();
  void tell_all();
  [[nodiscard]] const std::vector<std::int64_t>& children(std::int64_t id) const;

  Keeper& keeper_;
  std::map<std::string, Stand> stands_;  // By path.
  std::map<std::int64_t, Node> nodes_;   // 0: what is outermost.
};

}  // namespace gongwen::app
