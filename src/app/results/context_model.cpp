#include "app/results/context_model.h"

#include "app/text.h"

#include <utility>

namespace gongwen::app {

using namespace Qt::StringLiterals;

void ContextModel::show(std::vector<search::KwicLine> lines) {
  beginResetModel();
  lines_ = std::move(lines);
  endResetModel();
}

int ContextModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant ContextModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const search::KwicLine& line = this->line(index.row());
  switch (role) {
    case Qt::DisplayRole: return harmless(to_qt(line.left + line.node + line.right));
    case Qt::ToolTipRole: return as_tool_tip(harmless(to_qt(line.headline)));
    case Qt::AccessibleDescriptionRole: return harmless(to_qt(line.headline + ", " + line.date));
    case LeftRole: return harmless(to_qt(line.left));
    case NodeRole: return harmless(to_qt(line.node));
    case RightRole: return harmless(to_qt(line.right));
    case DateRole: return to_qt(line.date);
    case ArticleRole: return to_qt(line.article);
    default: return {};
  }
}

}  // namespace gongwen::app
