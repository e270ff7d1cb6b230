#pragma once

#include "app/desk/desk_page.h"
#include "app/read/page_model.h"

#include <memory>

namespace gongwen::app {

/// The blocks of the page on the desk in the order of its file, tinted by article; they can be dragged.
class BlocksModel : public PageModel {
  Q_OBJECT

 public:
  using PageModel::PageModel;

  void show_page(std::shared_ptr<const DeskPage> page);
  /// Of the block on `line`; not valid when there is none.
  [[nodiscard]] QModelIndex index_of(int line) const;

  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QStringList mimeTypes() const override;
  [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

 private:
  std::shared_ptr<const DeskPage> page_;
};

}  // namespace gongwen::app
