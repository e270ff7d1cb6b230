#pragma once

#include "app/desk/desk_page.h"
#include "page/correction.h"

#include <QAbstractListModel>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace gongwen::app {

/// The articles of the page on the desk as cards: a row for each head, and one for each of its blocks in the order in
/// which they are read. Blocks can be dragged, and dropped between others, on a head, and below all cards.
class CardsModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    LineRole = Qt::UserRole,  ///< Line number, from 1; 0: a head.
    RoleRole,                 ///< In words.
    TintRole,                 ///< Number of the article.
    FactsRole,                ///< Of a head: kind, number of blocks, confidence.
    JoinRole,                 ///< Why the block follows the one before it; empty mostly.
    DoubtRole,                ///< That is not sure.
    LastRole,                 ///< It ends its card.
  };

  using QAbstractListModel::QAbstractListModel;

  void show(std::shared_ptr<const DeskPage> page);
  /// Whether blocks can be moved.
  void set_writable(bool writable) { writable_ = writable; }
  /// Of the block on `line`; not valid when there is none.
  [[nodiscard]] QModelIndex index_of(int line) const;
  /// The lines of the chosen rows that stand in the article of `line`, in reading order, `line` among them.
  [[nodiscard]] std::vector<int> run(const QModelIndexList& chosen, int line) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
  [[nodiscard]] QStringList mimeTypes() const override;
  [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                    const QModelIndex& parent) override;

 signals:
  void dropped(const std::vector<int>& lines, gongwen::page::Placing::Where where, int at);
  void dropped_on(const std::vector<int>& lines, const std::string& article);

 private:
  struct Row {
    std::size_t article = 0;
    int piece = -1;  ///< -1: its head.
  };
  [[nodiscard]] const annotate::Article& article(const Row& row) const { return page_->articles()[row.article]; }
  [[nodiscard]] int line(const Row& row) const;
  [[nodiscard]] QVariant of_head(const annotate::Article& article, int role) const;
  [[nodiscard]] QVariant of_block(const Row& row, int role) const;

  std::shared_ptr<const DeskPage> page_;
  std::vector<Row> rows_;
  bool writable_ = false;
};

}  // namespace gongwen::app
