#include "app/results/context_model.h"

#include "app/describe.h"
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
    case Qt::ToolTipRole: {
      const QString headline = harmless(to_qt(line.headline));
      return as_tool_tip(line.printed ? headline + u" · "_s + tr("as printed; it was corrected") : headline);
    }
    case Qt::AccessibleDescriptionRole: {
      const QString place = harmless(to_qt(line.headline)) + u", "_s + data(index, DateRole).toString();
      return line.printed ? place + u", "_s + tr("as printed") : place;
    }
    case PrintedRole: return line.printed ? tr("as printed") : QString();
    case LeftRole: return harmless(to_qt(line.left));
    case NodeRole: return harmless(to_qt(line.node));
    case RightRole: return harmless(to_qt(line.right));
    case DateRole: return as_known(to_qt(line.date), line.date_inferred);
    case ArticleRole: return to_qt(line.article);
    default: return {};
  }
}

}  // namespace gongwen::app
