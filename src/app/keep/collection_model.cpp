#include "app/keep/collection_model.h"

#include "app/describe.h"
#include "app/keep/articles_mime.h"
#include "app/text.h"

#include <algorithm>
#include <limits>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

const QString collection_type = u"application/x-gongwen-collection"_s;

}  // namespace

CollectionModel::CollectionModel(Keeper& keeper, QObject* parent) : QAbstractItemModel(parent), keeper_(keeper) {
  connect(&keeper_, &Keeper::changed, this, &CollectionModel::refresh);
  refresh();
}

void CollectionModel::refresh() {
  const Shelf& shelf = keeper_.shelf();
  std::map<std::int64_t, Node> nodes;
  nodes[0] = {};
  for (const auto& collection : shelf.collections) {
    const auto size = shelf.sizes.find(collection.id);
    nodes[collection.id] = {collection, size == shelf.sizes.end() ? 0 : size->second, {}};
    nodes[collection.parent.value_or(0)].children.push_back(collection.id);
  }
  const bool same = std::ranges::equal(nodes, nodes_, [](const auto& a, const auto& b) {
    return a.first == b.first && a.second.children == b.second.children;
  });
  // What is open stays open where only names, colours and counts are others.
  if (!same) beginResetModel();
  nodes_ = std::move(nodes);
  if (same) {
    tell_all();
  } else {
    endResetModel();
  }
}

void CollectionModel::set_filters(const std::vector<search::Filter>& filters) {
  stands_.clear();
  for (const auto& filter : filters) stands_[filter.value] = filter.exclude ? Stand::Excluded : Stand::Included;
  tell_all();
}

void CollectionModel::tell_all() {
  for (const auto& [id, node] : nodes_) {
    if (const int rows = static_cast<int>(node.children.size()); rows > 0) {
      emit dataChanged(index_of(node.children.front()), index_of(node.children.back()));
    }
  }
}

const std::vector<std::int64_t>& CollectionModel::children(std::int64_t id) const {
  static const std::vector<std::int64_t> none;
  const auto node = nodes_.find(id);
  return node == nodes_.end() ? none : node->second.children;
}

QModelIndex CollectionModel::index_of(std::int64_t collection) const {
  const auto node = nodes_.find(collection);
  if (collection == 0 || node == nodes_.end()) return {};
  const auto& among = children(node->second.collection.parent.value_or(0));
  const auto row = std::ranges::find(among, collection) - among.begin();
  return createIndex(static_cast<int>(row), 0, static_cast<quintptr>(collection));
}

QModelIndex CollectionModel::index(int row, int column, const QModelIndex& parent) const {
  const auto& among = children(id(parent));
  if (row < 0 || column != 0 || row >= std::ssize(among)) return {};
  return createIndex(row, 0, static_cast<quintptr>(among[static_cast<std::size_t>(row)]));
}

QModelIndex CollectionModel::parent(const QModelIndex& child) const {
  const auto node = nodes_.find(id(child));
  return node == nodes_.end() ? QModelIndex() : index_of(node->second.collection.parent.value_or(0));
}

int CollectionModel::rowCount(const QModelIndex& parent) const { return static_cast<int>(children(id(parent)).size()); }

int CollectionModel::columnCount(const QModelIndex&) const { return 1; }

QVariant CollectionModel::data(const QModelIndex& index, int role) const {
  const auto node = nodes_.find(id(index));
  if (!index.isValid() || node == nodes_.end()) return {};
  const auto& [collection, size, inside] = node->second;
  switch (role) {
    case Qt::DisplayRole: return harmless(to_qt(collection.name));
    case Qt::EditRole: return to_qt(collection.name);
    case Qt::ToolTipRole: return as_tool_tip(to_qt(collection.note));
    case Qt::AccessibleTextRole:
      return tr("%1, %n article(s)", nullptr, static_cast<int>(size)).arg(harmless(to_qt(collection.name)));
    case IdRole: return static_cast<qlonglong>(collection.id);
    case KeyRole: return to_qt(collection.path);
    case ColourRole: return to_qt(collection.colour);
    case AmountRole: return static_cast<qlonglong>(size);
    case StandRole: {
      const auto stand = stands_.find(collection.path);
      return static_cast<int>(stand == stands_.end() ? Stand::Free : stand->second);
    }
    case NoteRole: return to_qt(collection.note);
    default: return {};
  }
}

bool CollectionModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const QString name = value.toString().trimmed();
  if (role != Qt::EditRole || name.isEmpty() || name == data(index, Qt::EditRole).toString()) return false;
  keeper_.rename(id(index), name);
  return true;
}

Qt::ItemFlags CollectionModel::flags(const QModelIndex& index) const {
  const auto dropping = Qt::ItemIsDropEnabled;
  if (!index.isValid()) return dropping;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | dropping;
}

QStringList CollectionModel::mimeTypes() const { return {articles_mime_type(), collection_type}; }

QMimeData* CollectionModel::mimeData(const QModelIndexList& indexes) const {
  auto* data = new QMimeData;
  if (!indexes.isEmpty()) data->setData(collection_type, QByteArray::number(id(indexes.front())));
  return data;
}

bool CollectionModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                      const QModelIndex& parent) const {
  if (!keeper_.writable()) return false;
  if (data->hasFormat(articles_mime_type())) return parent.isValid();
  if (!data->hasFormat(collection_type)) return false;
  const std::int64_t moved = data->data(collection_type).toLongLong();
  for (QModelIndex around = parent; around.isValid(); around = around.parent()) {
    if (id(around) == moved) return false;
  }
  return true;
}

bool CollectionModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                   const QModelIndex& parent) {
  if (!canDropMimeData(data, action, row, column, parent)) return false;
  if (data->hasFormat(articles_mime_type())) {
    keeper_.add(id(parent), articles_in(*data));
    return true;
  }
  const std::int64_t moved = data->data(collection_type).toLongLong();
  const auto& among = children(id(parent));
  std::size_t place = std::numeric_limits<std::size_t>::max();
  if (row >= 0) {
    // Before the row on which it was dropped, counted among the others.
    const auto end = among.begin() + std::min<std::ptrdiff_t>(row, std::ssize(among));
    place = static_cast<std::size_t>(row) - static_cast<std::size_t>(std::count(among.begin(), end, moved));
  }
  keeper_.move(moved, parent.isValid() ? std::optional(id(parent)) : std::nullopt, place);
  // False: it is the archive that moves it, and the view must remove nothing.
  return false;
}

}  // namespace gongwen::app
