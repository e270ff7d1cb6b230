#include "app/desk/blocks_model.h"

#include "app/desk/lines_mime.h"
#include "app/text.h"

#include <utility>

namespace gongwen::app {

using namespace Qt::StringLiterals;

void BlocksModel::show_page(std::shared_ptr<const DeskPage> page) {
  page_ = std::move(page);
  show(page_ ? page_->reading : nullptr);
}

QModelIndex BlocksModel::index_of(int line) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (data(index(row), LineRole).toInt() == line) return index(row);
  }
  return {};
}

QVariant BlocksModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == TintRole) {
    const int article = article_of(index.row());
    return article < 0 ? QVariant() : QVariant(article);
  }
  if (role != RoleRole && role != Qt::ToolTipRole) return PageModel::data(index, role);
  const int line = PageModel::data(index, LineRole).toInt();
  const auto printed = words_of(page_->printed, line);
  const bool corrected = printed != words_of(page_->reading->page, line);
  if (role == RoleRole) return PageModel::data(index, role).toString() + (corrected ? u" ✎"_s : QString());
  return corrected ? as_tool_tip(tr("Printed: %1").arg(harmless(to_qt(printed)))) : QVariant();
}

Qt::ItemFlags BlocksModel::flags(const QModelIndex& index) const {
  return PageModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList BlocksModel::mimeTypes() const { return {lines_mime_type()}; }

QMimeData* BlocksModel::mimeData(const QModelIndexList& indexes) const {
  std::vector<int> lines;
  for (const QModelIndex& index : indexes) lines.push_back(index.data(LineRole).toInt());
  return to_mime(lines);
}

}  // namespace gongwen::app
