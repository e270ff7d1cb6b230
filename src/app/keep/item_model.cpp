#include "app/keep/item_model.h"

#include "app/text.h"

#include <QMimeData>
#include <algorithm>
#include <utility>

namespace gongwen::app {

using namespace Qt::StringLiterals;

ItemModel::ItemModel(Library& library, Keeper& keeper, std::int64_t collection, QObject* parent)
    : QAbstractTableModel(parent), library_(library), keeper_(keeper), collection_(collection) {
  connect(&keeper_, &Keeper::changed, this, &ItemModel::load);
  load();
}

void ItemModel::load() {
  library_.items(job_, collection_, [this](Result<std::vector<ListedItem>> items) {
    if (!items) return;  // Removed meanwhile; the dialog sees that too.
    beginResetModel();
    items_ = std::move(*items);
    endResetModel();
  });
}

std::int64_t ItemModel::item(int row) const { return items_.at(static_cast<std::size_t>(row)).item.id; }

std::string ItemModel::article(int row) const {
  return items_.at(static_cast<std::size_t>(row)).item.article.value_or(std::string());
}

void ItemModel::step(int row, int step) {
  const int to = row + step;
  if (row < 0 || to < 0 || to >= rowCount()) return;
  keeper_.move_item(item(row), static_cast<std::size_t>(to));
}

int ItemModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

int ItemModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ItemModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const ListedItem& listed = items_[static_cast<std::size_t>(index.row())];
  const bool here = listed.item.article.has_value();
  if (role == Qt::ToolTipRole) return as_tool_tip(data(index).toString());
  if (role != Qt::DisplayRole && !(role == Qt::EditRole && index.column() == Note)) return {};
  switch (index.column()) {
    case Headline: return here ? listed.row.title : tr("(its page is not in this archive)");
    case Date: return listed.row.date_text();
    case Note: return role == Qt::EditRole ? to_qt(listed.item.note) : harmless(to_qt(listed.item.note));
    default: return {};
  }
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == Headline ? tr("Headline") : section == Date ? tr("Date") : tr("Note");
}

bool ItemModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || index.column() != Note) return false;
  const QString note = value.toString().trimmed();
  if (note == data(index, Qt::EditRole).toString()) return false;
  keeper_.set_item_note(item(index.row()), note);
  return true;
}

Qt::ItemFlags ItemModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return keeper_.writable() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
  const auto own = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  if (!keeper_.writable()) return own;
  return index.column() == Note ? own | Qt::ItemIsDragEnabled | Qt::ItemIsEditable : own | Qt::ItemIsDragEnabled;
}

QStringList ItemModel::mimeTypes() const { return {u"application/x-gongwen-item"_s}; }

QMimeData* ItemModel::mimeData(const QModelIndexList& indexes) const {
  auto* data = new QMimeData;
  if (!indexes.isEmpty()) data->setData(mimeTypes().front(), QByteArray::number(indexes.front().row()));
  return data;
}

bool ItemModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
  if (!data->hasFormat(mimeTypes().front())) return false;
  const int from = data->data(mimeTypes().front()).toInt();
  int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
  if (from < to) --to;  // Counted among the others.
  if (from >= 0 && from < rowCount() && from != to) keeper_.move_item(item(from), static_cast<std::size_t>(to));
  // False: it is the archive that moves it, and the view must remove nothing.
  return false;
}

}  // namespace gongwen::app
