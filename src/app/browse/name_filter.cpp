#include "app/browse/name_filter.h"

#include "app/browse/count_model.h"
#include "app/find/spelling.h"
#include "app/text.h"
#include "search/fields.h"
#include "text/fold.h"

#include <algorithm>

namespace gongwen::app {

NameFilter::NameFilter(QObject* parent) : QSortFilterProxyModel(parent) {
  setRecursiveFilteringEnabled(true);
  setAutoAcceptChildRows(true);
}

void NameFilter::narrow(const QString& typed) {
  typed_ = to_qt(text::folded(to_utf8(typed.trimmed())));
  named_.clear();
  if (const auto codes = search::filter_values(search::Field::Region, to_utf8(typed_)); codes && !typed_.isEmpty()) {
    named_.insert(codes->begin(), codes->end());
  }
  invalidateFilter();
}

bool NameFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  if (typed_.isEmpty()) return true;
  const QModelIndex index = sourceModel()->index(row, 0, parent);
  const QString name = index.data().toString();
  if (name.contains(typed_) || named_.contains(to_utf8(index.data(KeyRole).toString()))) return true;
  return std::ranges::any_of(spellings(name), [this](const QString& one) { return one.startsWith(typed_); });
}

const QStringList& NameFilter::spellings(const QString& name) const {
  auto known = spelled_.find(name);
  if (known == spelled_.end()) {
    known = spelled_.insert(name, spellings_of(name));
  }
  return *known;
}

}  // namespace gongwen::app
