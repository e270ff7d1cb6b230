#include "app/keep/saved_searches.h"

#include "app/browse/count_model.h"
#include "app/messages.h"
#include "app/text.h"

#include <algorithm>

namespace gongwen::app {

SavedSearches::SavedSearches(Library& library, Keeper& keeper, Finder& finder, QObject* parent)
    : QAbstractListModel(parent), library_(library), keeper_(keeper), finder_(finder) {
  connect(&keeper_, &Keeper::changed, this, &SavedSearches::follow);
}

void SavedSearches::follow() {
  if (searches_ == keeper_.shelf().searches) return;
  beginResetModel();
  searches_ = keeper_.shelf().searches;
  endResetModel();
  count();
}

void SavedSearches::count() {
  if (searches_.empty()) return;
  library_.news(job_, [this](Result<std::vector<ingest::News>> news) {
    if (!news || searches_.empty()) return;  // There is no index yet; it is counted anew when there is.
    news_ = std::move(*news);
    emit dataChanged(index(0), index(rowCount() - 1));
  });
}

void SavedSearches::look(int row) {
  const auto& search = searches_.at(static_cast<std::size_t>(row));
  if (const auto query = search::parse_query(search.query)) {
    finder_.restore(*query, search::Sort::Newest);
  } else {
    finder_.run(to_qt(search.query));  // Which tells what is wrong with it.
  }
  keeper_.look_at_search(search.id);
}

int SavedSearches::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(searches_.size());
}

QVariant SavedSearches::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const auto& search = searches_[static_cast<std::size_t>(index.row())];
  const auto news = std::ranges::find(news_, search, &ingest::News::search);
  const auto fresh = news == news_.end() ? 0 : static_cast<int>(news->articles.size());
  const QString name = harmless(to_qt(search.name));
  switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::EditRole: return to_qt(search.name);
    case Qt::ToolTipRole:
      return as_tool_tip(news != news_.end() && !news->failure.empty() ? localized(to_qt(news->failure))
                                                                       : to_qt(search.query));
    case Qt::AccessibleTextRole: return fresh == 0 ? name : tr("%1, %n new", nullptr, fresh).arg(name);
    case KeyRole: return to_qt(search.query);
    case NewsRole: return fresh == 0 ? QStringLiteral("") : tr("%n new", nullptr, fresh);
    default: return {};
  }
}

bool SavedSearches::setData(const QModelIndex& index, const QVariant& value, int role) {
  const QString before = data(index, Qt::EditRole).toString();
  const QString name = value.toString().trimmed();
  if (role != Qt::EditRole || name.isEmpty() || name == before) return false;
  keeper_.rename_search(before, name);
  return true;
}

Qt::ItemFlags SavedSearches::flags(const QModelIndex& index) const {
  return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

}  // namespace gongwen::app
