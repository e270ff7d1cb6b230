#pragma once

#include "app/library.h"
#include "app/results/result_row.h"
#include "page/role.h"

#include <QAbstractListModel>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace gongwen::app {

/// The blocks of a page in the order of its file.
class PageModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    LineRole = Qt::UserRole,  ///< Line number, from 1.
    RoleRole,                 ///< In words.
    HeadlineRole,             ///< It is one.
    CurrentRole,              ///< It belongs to the open article.
    ArticleRole,              ///< Id of its article.
    JoinRole,                 ///< Where the paragraph goes on, and why; empty mostly.
    DoubtRole,                ///< The join is not sure.
    HitsRole,                 ///< std::vector<Mark>: where hits of the open article stand in it.
    CurrentHitRole,           ///< The same of the hit that is looked at.
    TintRole,                 ///< Number of its article, where each is to be told from the others.
  };

  using QAbstractListModel::QAbstractListModel;

  void show(std::shared_ptr<const Reading> reading);
  /// Takes another article of the page for the open one.
  void set_current(const std::string& article);
  /// Takes hit `index` of the open article for the one that is looked at; -1: none.
  void set_hit(int index);
  /// Row of the open article's topmost block; -1: none.
  [[nodiscard]] int first_row() const;
  /// Row where the hit that is looked at begins; -1: none.
  [[nodiscard]] int hit_row() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 protected:
  /// Number of the article that owns the row's block; -1: none does.
  [[nodiscard]] int article_of(int row) const { return rows_[static_cast<std::size_t>(row)].article; }

 private:
  struct Row {
    std::size_t block = 0;
    int article = -1;  ///< Index into Reading::neighbours; -1: none owns it.
    page::Role role = page::Role::Body;
    int joined_to = 0;  ///< Line of the piece that follows by a join; 0: none.
    double confidence = 1;
    std::vector<std::string> reasons;
    std::vector<std::pair<int, Mark>> hits;  ///< With their numbers in Reading::hits.
  };
  void mark_hits(const std::map<int, Row*>& by_line);
  [[nodiscard]] QString join(const Row& row) const;
  template <class Wanted>
  [[nodiscard]] static std::vector<Mark> marks(const Row& row, Wanted wanted);

  std::shared_ptr<const Reading> reading_;
  std::string current_;
  int hit_ = -1;
  std::vector<Row> rows_;
  std::vector<int> begins_;  // Of each hit the row where it begins; -1: none.
};

}  // namespace gongwen::app
