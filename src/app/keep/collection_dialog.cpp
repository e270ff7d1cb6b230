#include "app/keep/collection_dialog.h"

#include "app/text.h"
#include "ui_collection_dialog.h"

#include <QHeaderView>
#include <QShortcut>
#include <algorithm>

namespace gongwen::app {

CollectionDialog::CollectionDialog(Library& library, Keeper& keeper, std::int64_t collection, QWidget* parent)
    : QDialog(parent),
      ui_(std::make_unique<Ui::CollectionDialog>()),
      keeper_(keeper),
      collection_(collection),
      model_(library, keeper, collection) {
  ui_->setupUi(this);
  ui_->itemTable->setModel(&model_);
  ui_->itemTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  const int wide = fontMetrics().horizontalAdvance(u'国');
  ui_->itemTable->setColumnWidth(ItemModel::Headline, wide * 24);
  ui_->itemTable->setColumnWidth(ItemModel::Date, wide * 9);
  if (const auto* known = keeper_.shelf().collection(collection_)) {
    note_ = to_qt(known->note);
    ui_->collectionNote->setPlainText(note_);
  }
  ui_->collectionNote->setReadOnly(!keeper_.writable());
  // Enter in the table edits a note; no button takes it.
  for (QPushButton* button : findChildren<QPushButton*>()) button->setAutoDefault(false);
  ui_->itemTable->setFocus();
  for (const auto& [button, by] : {std::pair{ui_->itemUp, -1}, {ui_->itemDown, 1}}) {
    connect(button, &QPushButton::clicked, this, [this, by = by] { step(by); });
    auto* key = new QShortcut(QKeySequence(by < 0 ? Qt::ALT | Qt::Key_Up : Qt::ALT | Qt::Key_Down), this);
    connect(key, &QShortcut::activated, this, [this, by = by] { step(by); });
  }
  connect(ui_->itemRemove, &QPushButton::clicked, this, &CollectionDialog::remove);
  connect(ui_->collectionButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(ui_->itemTable, &QTableView::doubleClicked, this, [this](const QModelIndex& at) {
    if (at.column() != ItemModel::Note && !model_.article(at.row()).empty()) {
      emit article_wanted(model_.article(at.row()));
    }
  });
  connect(&model_, &ItemModel::modelReset, this, [this] {
    if (model_.rowCount() == 0) return;
    ui_->itemTable->selectRow(std::clamp(current_, 0, model_.rowCount() - 1));
  });
  connect(&keeper_, &Keeper::changed, this, &CollectionDialog::refresh);
  refresh();
}

CollectionDialog::~CollectionDialog() = default;

void CollectionDialog::refresh() {
  const auto* known = keeper_.shelf().collection(collection_);
  if (known == nullptr) return close(), void();
  setWindowTitle(harmless(to_qt(known->path)));
  ui_->collectionHead->setText(harmless(to_qt(known->path)));
  for (QWidget* widget : {static_cast<QWidget*>(ui_->itemUp), static_cast<QWidget*>(ui_->itemDown),
                          static_cast<QWidget*>(ui_->itemRemove)}) {
    widget->setEnabled(keeper_.writable());
  }
}

void CollectionDialog::step(int by) {
  const int row = ui_->itemTable->currentIndex().row();
  if (row < 0) return;
  current_ = row + by;
  model_.step(row, by);
}

void CollectionDialog::remove() {
  std::vector<std::int64_t> items;
  for (const QModelIndex& row : ui_->itemTable->selectionModel()->selectedRows()) {
    items.push_back(model_.item(row.row()));
  }
  current_ = ui_->itemTable->currentIndex().row();
  keeper_.remove_items(items);
}

void CollectionDialog::keep_note() {
  const QString note = ui_->collectionNote->toPlainText().trimmed();
  if (note == note_ || !keeper_.writable() || keeper_.shelf().collection(collection_) == nullptr) return;
  note_ = note;
  keeper_.set_note(collection_, note);
}

void CollectionDialog::done(int result) {
  keep_note();
  QDialog::done(result);
}

}  // namespace gongwen::app
