#pragma once

#include "app/keep/item_model.h"

#include <QDialog>
#include <memory>

namespace Ui {
class CollectionDialog;
}

namespace gongwen::app {

/// One collection: its note, and its articles in their order with theirs. Changes hold at once.
class CollectionDialog : public QDialog {
  Q_OBJECT

 public:
  /// Both must outlive the dialog.
  CollectionDialog(Library& library, Keeper& keeper, std::int64_t collection, QWidget* parent);
  ~CollectionDialog() override;

  void done(int result) override;

 signals:
  void article_wanted(const std::string& article);

 private:
  void refresh();
  void step(int by);
  void remove();
  void keep_note();

  std::unique_ptr<Ui::CollectionDialog> ui_;
  Keeper& keeper_;
  std::int64_t collection_;
  ItemModel model_;
  QString note_;      // As it is kept.
  int current_ = -1;  // The row to choose when the order has changed.
};

}  // namespace gongwen::app
