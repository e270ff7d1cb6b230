#include "app/results/result_table.h"

#include "app/describe.h"
#include "app/results/result_model.h"
#include "app/results/table_delegate.h"

#include <QHeaderView>
#include <algorithm>
#include <array>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;
using search::Sort;

/// The columns that the index can put in order, by the first click and by the next.
struct ColumnSort {
  int column;
  Sort first;
  Sort turned;
};
constexpr std::array column_sorts{ColumnSort{ResultModel::Headline, Sort::Headline, Sort::HeadlineLast},
                                  ColumnSort{ResultModel::Date, Sort::Newest, Sort::Oldest},
                                  ColumnSort{ResultModel::Place, Sort::Region, Sort::RegionLast},
                                  ColumnSort{ResultModel::Topics, Sort::Topic, Sort::TopicLast},
                                  ColumnSort{ResultModel::Paper, Sort::Paper, Sort::PaperLast},
                                  ColumnSort{ResultModel::PageNo, Sort::Page, Sort::PageLast}};

const ColumnSort* sort_of(Sort sort) {
  const auto found = std::ranges::find_if(
      column_sorts, [sort](const ColumnSort& one) { return one.first == sort || one.turned == sort; });
  return found == column_sorts.end() ? nullptr : &*found;
}

}  // namespace

void ResultTable::show_results(QAbstractItemModel& model) {
  setModel(&model);
  setItemDelegate(new TableDelegate(this));
  QHeaderView* header = horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionsMovable(true);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  const int wide = fontMetrics().horizontalAdvance(u'国');
  for (const auto& [column, characters] : {std::pair{ResultModel::Headline, 20},
                                           {ResultModel::Place, 13},
                                           {ResultModel::Topics, 10},
                                           {ResultModel::Paper, 8},
                                           {ResultModel::PageNo, 4},
                                           {ResultModel::Kept, 12}}) {
    setColumnWidth(column, wide * characters);
  }
  const int date = fontMetrics().horizontalAdvance(as_known(u"8888-88-88"_s, true));
  setColumnWidth(ResultModel::Date, date + wide + wide / 2);
  connect(header, &QHeaderView::sectionResized, this, [this] { chosen_width_ |= !fitting_; });
  connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
    const auto one = std::ranges::find(column_sorts, column, &ColumnSort::column);
    if (one != column_sorts.end()) {
      emit sort_wanted(sort_ == one->first ? one->turned : one->first);
    } else {
      show_sort(sort_);  // Qt has moved its arrow there.
    }
  });
}

void ResultTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  if (chosen_width_ || model() == nullptr) return;
  // In a small window the headline gives way, so that the date is seen beside it.
  const int wide = fontMetrics().horizontalAdvance(u'国');
  const int room = viewport()->width() - columnWidth(ResultModel::Date);
  fitting_ = true;
  setColumnWidth(ResultModel::Headline, std::clamp(room, 8 * wide, 20 * wide));
  fitting_ = false;
}

void ResultTable::show_sort(Sort sort) {
  sort_ = sort;
  const ColumnSort* by = sort_of(sort);
  horizontalHeader()->setSortIndicatorShown(by != nullptr);
  if (by == nullptr) return;
  const bool rising = (sort == by->first) != (by->first == Sort::Newest);
  horizontalHeader()->setSortIndicator(by->column, rising ? Qt::AscendingOrder : Qt::DescendingOrder);
}

Sort usual_way(Sort sort) {
  const ColumnSort* by = sort_of(sort);
  return by == nullptr ? sort : by->first;
}

}  // namespace gongwen::app
