#include "app/read/similar_model.h"

#include "app/describe.h"
#include "app/results/result_model.h"
#include "app/text.h"

#include <QStringList>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

QString joined(const std::vector<std::string>& words) {
  QStringList list;
  for (const std::string& word : words) list << harmless(to_qt(word));
  return list.join(u"、"_s);
}

QString why(const search::Similar& similar) {
  constexpr double nearly = 0.5;
  QStringList reasons;
  if (similar.resemblance >= nearly) {
    reasons << SimilarModel::tr("%1 % of the text is the same").arg(qRound(similar.resemblance * 100));
  }
  if (!similar.words.empty()) reasons << SimilarModel::tr("both say %1", "words").arg(joined(similar.words));
  if (!similar.topics.empty()) reasons << SimilarModel::tr("both about %1", "topics").arg(joined(similar.topics));
  if (!similar.regions.empty()) reasons << SimilarModel::tr("both from %1", "places").arg(joined(similar.regions));
  if (!similar.reporters.empty()) reasons << SimilarModel::tr("both by %1", "reporters").arg(joined(similar.reporters));
  return reasons.join(u" · "_s);
}

}  // namespace

void SimilarModel::show(const std::vector<search::Similar>& articles) {
  beginResetModel();
  rows_.clear();
  for (const auto& similar : articles) {
    ResultRow row = to_row(similar.article);
    row.snippet = why(similar);
    rows_.push_back(std::make_shared<const ResultRow>(std::move(row)));
  }
  endResetModel();
}

int SimilarModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant SimilarModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto& row = rows_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole: return row->title;
    case Qt::AccessibleDescriptionRole: return row->snippet;
    case ResultModel::IdRole: return QString::fromStdString(row->id);
    case ResultModel::RowRole: return QVariant::fromValue(row);
    default: return {};
  }
}

}  // namespace gongwen::app
