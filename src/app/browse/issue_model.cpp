#include "app/browse/issue_model.h"

#include "app/describe.h"
#include "app/text.h"

#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

// The internal id of a page; that of an article is its page's row, plus one.
constexpr quintptr page_id = 0;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

void IssueModel::show(std::vector<IssuePage> pages) {
  beginResetModel();
  pages_ = std::move(pages);
  endResetModel();
}

QModelIndex IssueModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : page_id);
}

QModelIndex IssueModel::parent(const QModelIndex& child) const {
  if (!child.isValid() || child.internalId() == page_id) return {};
  return createIndex(static_cast<int>(child.internalId()) - 1, 0, page_id);
}

int IssueModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(pages_.size());
  if (parent.internalId() != page_id) return 0;
  return static_cast<int>(pages_[at(parent.row())].articles.size());
}

int IssueModel::columnCount(const QModelIndex&) const { return 1; }

QVariant IssueModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (index.internalId() != page_id) {
    const IssuePage::Entry& entry = pages_[index.internalId() - 1].articles[at(index.row())];
    if (role == Qt::DisplayRole) return to_qt(entry.headline);
    if (role == Qt::ToolTipRole) return as_tool_tip(to_qt(entry.headline));
    return role == ArticleRole ? QVariant(to_qt(entry.id)) : QVariant();
  }
  const IssuePage& page = pages_[at(index.row())];
  switch (role) {
    case Qt::DisplayRole: {
      const QString number =
          page.page_no.empty() ? tr("page not known") : tr("Page %1").arg(harmless(to_qt(page.page_no)));
      const QString name = page.paper.empty() ? number : harmless(to_qt(page.paper)) + u" · "_s + number;
      return page.doubtful ? tr("%1 (date inferred)", "paper and page").arg(name) : name;
    }
    case CountRole: return static_cast<int>(page.articles.size());
    case DoubtRole: return page.doubtful;
    default: return {};
  }
}

}  // namespace gongwen::app
