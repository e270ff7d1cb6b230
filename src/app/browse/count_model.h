#pragma once

#include "search/query.h"
#include "search/searcher.h"

#include <QAbstractItemModel>
#include <QList>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace gongwen::app {

/// What a row of a CountModel tells beside its text; and what other models tell that are painted like it: a colour of
/// their own, and words in the place of the amount.
enum CountRole { KeyRole = Qt::UserRole, AmountRole, ShareRole, StandRole, TrendRole, ColourRole, NewsRole };

/// How active filters stand to a row.
enum class Stand { Free, Included, Excluded };

/// Counted values of one field: the tree of regions, the list of topics, the years. The tree comes from the keys: see
/// Parent. GUI thread; counts are set whole.
class CountModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  /// The key above a key; empty at the top.
  using Parent = std::string (*)(const std::string& key);

  /// What a value is called, in the interface's language.
  using Label = QString (*)(const search::FacetCount& value);

  explicit CountModel(Parent parent_of, Label label_of = own_label, QObject* owner = nullptr);

  /// As the index calls it: the names of regions and topics.
  [[nodiscard]] static QString own_label(const search::FacetCount& value);

  /// Largest counts first where `by_count`, else as given.
  void set_counts(std::vector<search::FacetCount> counts, bool by_count);
  /// The filters of the model's field.
  void set_filters(const std::vector<search::Filter>& filters);
  /// Small bars for the row of `key`, each 0 to 1: how it went over the years. Gone with the next set_counts().
  void set_trend(const std::string& key, QList<double> bars);
  /// Where the row of `key` is; invalid when there is none.
  [[nodiscard]] QModelIndex index_of(const std::string& key) const;

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  struct Node {
    search::FacetCount value;
    int parent = -1;
    int row = 0;
    std::vector<int> children;
  };
  [[nodiscard]] const std::vector<int>& children(const QModelIndex& parent) const;
  [[nodiscard]] Stand stand(const std::string& key) const;

  Parent parent_of_;
  Label label_of_;
  std::vector<Node> nodes_;
  std::vector<int> roots_;
  std::map<std::string, int> by_key_;
  std::map<std::string, QList<double>> trends_;
  std::map<std::string, Stand> filters_;
  std::int64_t largest_ = 0;
};

/// The division above a code of GB/T 2260; a municipality's districts stand right below it.
[[nodiscard]] std::string region_above(const std::string& code);

/// For a flat list.
[[nodiscard]] std::string nothing_above(const std::string& key);

/// Of a date, by its key: as the language writes it.
[[nodiscard]] QString date_label(const search::FacetCount& date);

}  // namespace gongwen::app
