#include "app/desk/review_model.h"

#include "app/describe.h"
#include "app/text.h"

#include <QCoreApplication>

namespace gongwen::app {

using namespace Qt::StringLiterals;

QString gain_of(const annotate::Doubt& doubt) {
  const QString count = grouped(static_cast<std::int64_t>(doubt.reach));
  if (doubt.articles < 2) return ReviewModel::tr("%1 characters").arg(count);
  return ReviewModel::tr("%1 characters of %n article(s)", nullptr, static_cast<int>(doubt.articles)).arg(count);
}

void ReviewModel::show(const ReviewPresenter& review) {
  beginResetModel();
  review_ = &review;
  rows_ = static_cast<int>(review.questions().size());
  endResetModel();
}

int ReviewModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rows_; }

QVariant ReviewModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto number = static_cast<std::size_t>(index.row());
  const ingest::Question& question = review_->questions()[number];
  switch (role) {
    case Qt::DisplayRole: return harmless(to_qt(question.title));
    case Qt::AccessibleDescriptionRole:
      return describe(question.doubt.about) + u" · "_s + data(index, FactsRole).toString();
    case Qt::ToolTipRole:
      return as_tool_tip(tr("confidence %1").arg(data(index, ConfidenceRole).toString()) + u" · "_s +
                         data(index, FactsRole).toString());
    case AboutRole: return describe(question.doubt.about);
    case ConfidenceRole: return QString::number(question.doubt.confidence, 'f', 2);
    case FactsRole: {
      QStringList facts{review_->is_skipped(number) ? tr("skipped") : QString(), gain_of(question.doubt),
                        harmless(to_qt(question.paper)), as_known(to_qt(question.issue_date), question.date_inferred)};
      facts.removeAll(QString());
      return facts.join(u" · "_s);
    }
    case SkippedRole: return review_->is_skipped(number);
    default: return {};
  }
}

}  // namespace gongwen::app
