#pragma once

#include "app/job.h"
#include "app/keep/keeper.h"
#include "app/library.h"
#include "app/results/result_row.h"

#include <QAbstractTableModel>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace gongwen::app {

/// All that a query found, however much, and behind that its partial matches: rows are loaded in pages on a worker when
/// the view comes near them, and the pages longest not seen are dropped. A row not loaded yet has no data. The list
/// paints a row from its first column; the table shows them all.
class ResultModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  /// PartialRole: what says that a row is a partial match; nothing for the others.
  enum Role { RowRole = Qt::UserRole, IdRole, MarksRole, PartialRole };
  enum Column { Headline, Date, Place, Topics, Paper, PageNo, Kept };
  static constexpr int columns = 7;
  static constexpr int page_size = 50;

  explicit ResultModel(Library& library, QObject* parent = nullptr);

  /// `matched` rows of what `query` finds, `first` being those of the first page.
  void show(const search::Query& query, search::Sort sort, std::int64_t matched, const std::vector<search::Hit>& first);
  /// As many rows as that were found, not only those that are shown.
  void extend(std::int64_t matched);
  /// Puts partial matches behind what was found; they are no part of `matched`.
  void show_partial(const std::vector<search::Hit>& hits);
  /// How many rows were found; those behind them match in part.
  [[nodiscard]] int matched() const { return rows_; }
  /// Shows what persons did with the articles too. `keeper` must outlive the model.
  void follow(Keeper& keeper);
  /// The rows that are to be seen; loads what is missing of them.
  void need(int first, int last);
  /// Null while it is not loaded.
  [[nodiscard]] std::shared_ptr<const ResultRow> row(int row) const;
  /// Where `article` stands among the rows that are loaded; invalid when it is not among them.
  [[nodiscard]] QModelIndex index_of(const std::string& article) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QStringList mimeTypes() const override;
  [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
  /// Ids of the articles in these rows, each once, in the order of the rows; nothing when one is not loaded.
  [[nodiscard]] std::optional<std::vector<std::string>> articles(const QModelIndexList& indexes) const;
  /// Names the columns in the language that is chosen now.
  void retranslate() { emit headerDataChanged(Qt::Horizontal, 0, columns - 1); }

 signals:
  void failed(const gongwen::Error& error);

 private:
  using Page = std::vector<std::shared_ptr<const ResultRow>>;
  void put(int page, const std::vector<search::Hit>& hits);

  Library& library_;
  Keeper* keeper_ = nullptr;
  search::Query query_;
  search::Sort sort_ = search::Sort::Relevance;
  int rows_ = 0;
  std::map<int, Page> pages_;
  Page partial_;
  std::list<int> seen_;  // Pages, the one seen last in front.
  Job job_;
};

}  // namespace gongwen::app
