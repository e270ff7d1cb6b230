#pragma once

#include "app/job.h"
#include "app/keep/keeper.h"
#include "app/library.h"

#include <QAbstractTableModel>
#include <vector>

namespace gongwen::app {

/// The articles of one collection in their order, with their notes. Dragged, they are put in another order; edited, a
/// note is another one. Those whose page is not in the archive are there too.
class ItemModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Headline, Date, Note };
  static constexpr int columns = 3;

  ItemModel(Library& library, Keeper& keeper, std::int64_t collection, QObject* parent = nullptr);

  [[nodiscard]] bool busy() const { return job_.running(); }
  [[nodiscard]] std::int64_t item(int row) const;
  /// Empty where its page is not here.
  [[nodiscard]] std::string article(int row) const;
  /// Puts the article of `row` `step` places on.
  void step(int row, int step);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  [[nodiscard]] QStringList mimeTypes() const override;
  [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                    const QModelIndex& parent) override;

 private:
  void load();

  Library& library_;
  Keeper& keeper_;
  std::int64_t collection_;
  std::vector<ListedItem> items_;
  Job job_;
};

}  // namespace gongwen::app
