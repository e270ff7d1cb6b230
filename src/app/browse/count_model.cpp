#include "app/browse/count_model.h"

#include "app/describe.h"
#include "app/text.h"

#include <algorithm>
#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

CountModel::CountModel(Parent parent_of, Label label_of, QObject* owner)
    : QAbstractItemModel(owner), parent_of_(parent_of), label_of_(label_of) {}

QString CountModel::own_label(const search::FacetCount& value) { return to_qt(value.label); }

void CountModel::set_counts(std::vector<search::FacetCount> counts, bool by_count) {
  beginResetModel();
  if (by_count) std::ranges::stable_sort(counts, std::greater<>(), &search::FacetCount::count);
  nodes_.clear();
  roots_.clear();
  by_key_.clear();
  trends_.clear();
  largest_ = 0;
  for (auto& count : counts) {
    by_key_[count.key] = static_cast<int>(nodes_.size());
    largest_ = std::max(largest_, count.count);
    nodes_.push_back({std::move(count), -1, 0, {}});
  }
  for (int i = 0; i < static_cast<int>(nodes_.size()); ++i) {
    std::string above = parent_of_(nodes_[at(i)].value.key);
    // A level that has no row of its own is passed over.
    while (!above.empty() && !by_key_.contains(above)) above = parent_of_(above);
    std::vector<int>* siblings = &roots_;
    if (!above.empty()) {
      nodes_[at(i)].parent = by_key_[above];
      siblings = &nodes_[at(by_key_[above])].children;
    }
    nodes_[at(i)].row = static_cast<int>(siblings->size());
    siblings->push_back(i);
  }
  endResetModel();
}

void CountModel::set_filters(const std::vector<search::Filter>& filters) {
  filters_.clear();
  for (const auto& filter : filters) filters_[filter.value] = filter.exclude ? Stand::Excluded : Stand::Included;
  if (!nodes_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {StandRole});
}

void CountModel::set_trend(const std::string& key, QList<double> bars) {
  const QModelIndex row = index_of(key);
  if (!row.isValid()) return;
  trends_[key] = std::move(bars);
  emit dataChanged(row, row, {TrendRole});
}

Stand CountModel::stand(const std::string& key) const {
  const auto found = filters_.find(key);
  return found == filters_.end() ? Stand::Free : found->second;
}

QModelIndex CountModel::index_of(const std::string& key) const {
  const auto found = by_key_.find(key);
  if (found == by_key_.end()) return {};
  return createIndex(nodes_[at(found->second)].row, 0, static_cast<quintptr>(found->second));
}

const std::vector<int>& CountModel::children(const QModelIndex& parent) const {
  return parent.isValid() ? nodes_[parent.internalId()].children : roots_;
}

QModelIndex CountModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, static_cast<quintptr>(children(parent)[at(row)]));
}

QModelIndex CountModel::parent(const QModelIndex& child) const {
  if (!child.isValid()) return {};
  const int above = nodes_[child.internalId()].parent;
  return above < 0 ? QModelIndex() : createIndex(nodes_[at(above)].row, 0, static_cast<quintptr>(above));
}

int CountModel::rowCount(const QModelIndex& parent) const { return static_cast<int>(children(parent).size()); }

int CountModel::columnCount(const QModelIndex&) const { return 1; }

QVariant CountModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const search::FacetCount& value = nodes_[index.internalId()].value;
  switch (role) {
    case Qt::DisplayRole: return label_of_(value);
    case Qt::AccessibleTextRole: return QString(label_of_(value) + u", "_s + grouped(value.count));
    case KeyRole: return to_qt(value.key);
    case AmountRole: return static_cast<qlonglong>(value.count);
    case ShareRole: return largest_ == 0 ? 0.0 : static_cast<double>(value.count) / static_cast<double>(largest_);
    case TrendRole: {
      const auto trend = trends_.find(value.key);
      return trend == trends_.end() ? QVariant() : QVariant::fromValue(trend->second);
    }
    case StandRole: return static_cast<int>(stand(value.key));
    default: return {};
  }
}

std::string region_above(const std::string& code) {
  if (code.size() != 6 || code.ends_with("0000")) return {};
  if (code.ends_with("00")) return code.substr(0, 2) + "0000";
  return code.substr(0, 4) + "00";
}

std::string nothing_above(const std::string&) { return {}; }

QString date_label(const search::FacetCount& date) { return describe_date(date.key); }

}  // namespace gongwen::app
