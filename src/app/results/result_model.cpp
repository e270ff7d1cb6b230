#include "app/results/result_model.h"

#include "app/keep/articles_mime.h"
#include "app/results/row_marks.h"
#include "app/text.h"

#include <algorithm>
#include <limits>
#include <set>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kept_pages = 60;

QString cell(const ResultRow& row, int column) {
  switch (column) {
    case ResultModel::Headline: return row.title;
    case ResultModel::Date: return row.date_text();
    case ResultModel::Place: return row.place;
    case ResultModel::Topics: return row.topics;
    case ResultModel::Paper: return row.paper;
    case ResultModel::PageNo: return row.page_no;
    default: return {};
  }
}

int as_rows(std::int64_t matched) {
  return static_cast<int>(std::min<std::int64_t>(matched, std::numeric_limits<int>::max()));
}

QString with_print(const QString& text, const ResultRow& row) {
  return row.printed.isEmpty() ? text : text + u" · "_s + row.printed_text();
}

}  // namespace

ResultModel::ResultModel(Library& library, QObject* parent) : QAbstractTableModel(parent), library_(library) {}

void ResultModel::show(const search::Query& query, search::Sort sort, std::int64_t matched,
                       const std::vector<search::Hit>& first) {
  beginResetModel();
  job_.abandon();
  query_ = query;
  sort_ = sort;
  rows_ = as_rows(matched);
  pages_.clear();
  seen_.clear();
  partial_.clear();
  put(0, first);
  endResetModel();
}

void ResultModel::extend(std::int64_t matched) {
  const int rows = as_rows(matched);
  if (rows <= rows_) return;
  beginInsertRows({}, rows_, rows - 1);
  rows_ = rows;
  endInsertRows();
}

void ResultModel::show_partial(const std::vector<search::Hit>& hits) {
  beginInsertRows({}, rows_, rows_ + static_cast<int>(hits.size()) - 1);
  for (const auto& hit : hits) partial_.push_back(std::make_shared<const ResultRow>(to_row(hit)));
  endInsertRows();
}

void ResultModel::put(int page, const std::vector<search::Hit>& hits) {
  Page rows;
  for (const auto& hit : hits) rows.push_back(std::make_shared<const ResultRow>(to_row(hit)));
  pages_[page] = std::move(rows);
  seen_.remove(page);
  seen_.push_front(page);
  while (seen_.size() > kept_pages) {
    pages_.erase(seen_.back());
    seen_.pop_back();
  }
}

void ResultModel::need(int first, int last) {
  if (rows_ == 0) return;
  first = std::clamp(first, 0, rows_ - 1) / page_size;
  last = std::clamp(last, 0, rows_ - 1) / page_size;
  while (first <= last && pages_.contains(first)) ++first;
  while (last >= first && pages_.contains(last)) --last;
  if (first > last) return;
  const auto rows = static_cast<std::size_t>((last - first + 1) * page_size);
  const auto offset = static_cast<std::size_t>(first * page_size);
  library_.search(job_, query_, sort_, offset, rows, [this, first](const Result<Found>& found) {
    if (!found) {
      if (found.error().code != ErrorCode::Cancelled) emit failed(found.error());
      return;
    }
    const auto& hits = found->results.hits;
    const int begin = first * page_size;
    for (std::size_t i = 0; i < hits.size(); i += page_size) {
      const auto end = std::min(i + page_size, hits.size());
      put(first + static_cast<int>(i / page_size),
          {hits.begin() + static_cast<std::ptrdiff_t>(i), hits.begin() + static_cast<std::ptrdiff_t>(end)});
    }
    const int end = std::min(begin + static_cast<int>(hits.size()), rows_);
    if (end > begin) emit dataChanged(index(begin, 0), index(end - 1, columns - 1));
  });
}

std::shared_ptr<const ResultRow> ResultModel::row(int row) const {
  if (row >= rows_) {
    const auto behind = static_cast<std::size_t>(row - rows_);
    return behind < partial_.size() ? partial_[behind] : nullptr;
  }
  const auto page = pages_.find(row / page_size);
  const auto place = static_cast<std::size_t>(row % page_size);
  return page == pages_.end() || place >= page->second.size() ? nullptr : page->second[place];
}

QModelIndex ResultModel::index_of(const std::string& article) const {
  for (const auto& [page, rows] : pages_) {
    const auto row = std::ranges::find_if(rows, [&](const auto& candidate) { return candidate->id == article; });
    if (row != rows.end()) return index(page * page_size + static_cast<int>(row - rows.begin()), 0);
  }
  const auto part = std::ranges::find_if(partial_, [&](const auto& candidate) { return candidate->id == article; });
  if (part != partial_.end()) return index(rows_ + static_cast<int>(part - partial_.begin()), 0);
  return {};
}

int ResultModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

int ResultModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : rows_ + static_cast<int>(partial_.size());
}

void ResultModel::follow(Keeper& keeper) {
  keeper_ = &keeper;
  connect(&keeper, &Keeper::changed, this, [this] {
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {MarksRole});
  });
}

Qt::ItemFlags ResultModel::flags(const QModelIndex& index) const {
  return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

QStringList ResultModel::mimeTypes() const { return {articles_mime_type()}; }

QMimeData* ResultModel::mimeData(const QModelIndexList& indexes) const {
  const auto ids = articles(indexes);
  return ids ? articles_as_mime(*ids) : nullptr;
}

std::optional<std::vector<std::string>> ResultModel::articles(const QModelIndexList& indexes) const {
  std::set<int> rows;
  for (const QModelIndex& index : indexes) rows.insert(index.row());
  std::vector<std::string> ids;
  for (const int row : rows) {
    const auto known = this->row(row);
    if (!known) return std::nullopt;
    ids.push_back(known->id);
  }
  return ids;
}

QVariant ResultModel::data(const QModelIndex& index, int role) const {
  const auto row = index.isValid() ? this->row(index.row()) : nullptr;
  if (!row) return {};
  if (keeper_ != nullptr && (role == MarksRole || index.column() == Kept)) {
    const RowMarks marks = row_marks(keeper_->shelf(), row->id);
    if (role == MarksRole) return QVariant::fromValue(marks);
    if (role == Qt::DisplayRole) return marks.all_words();
  }
  const QString partial = index.row() >= rows_ ? tr("Partial match") : QString();
  switch (role) {
    case Qt::DisplayRole: return cell(*row, index.column());
    case Qt::ToolTipRole:
      return as_tool_tip(with_print(partial.isEmpty() ? cell(*row, index.column()) : partial, *row));
    case Qt::AccessibleDescriptionRole:
      return with_print(partial.isEmpty() ? row->snippet : partial + u": "_s + row->snippet, *row);
    case PartialRole: return partial;
    case IdRole: return QString::fromStdString(row->id);
    case RowRole: return QVariant::fromValue(row);
    default: return {};
  }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal && role == Qt::ToolTipRole) {
    return section == Kept ? tr("What persons keep is not in the index: the table cannot be sorted by it.")
                           : tr("A click sorts by this; another one turns the order.");
  }
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Headline: return tr("Headline");
    case Date: return tr("Date");
    case Place: return tr("Region");
    case Topics: return tr("Topic");
    case Paper: return tr("Paper");
    case PageNo: return tr("Page");
    case Kept: return tr("Kept");
    default: return {};
  }
}

}  // namespace gongwen::app
