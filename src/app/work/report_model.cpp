#include "app/work/report_model.h"

#include "app/messages.h"
#include "app/text.h"

#include <algorithm>
#include <iterator>

namespace gongwen::app {

using ingest::FileReport;
using ingest::Outcome;

ReportModel::ReportModel(const ingest::ImportReport& report, QObject* parent) : QAbstractTableModel(parent) {
  std::ranges::copy_if(report.files, std::back_inserter(files_), [](const FileReport& file) {
    return file.outcome != Outcome::Imported || !file.doubtful.empty();
  });
  std::ranges::stable_sort(files_, {}, [](const FileReport& file) {
    return file.outcome == Outcome::Refused ? 0 : file.doubtful.empty() ? 2 : 1;
  });
}

QString ReportModel::outcome(const FileReport& file) {
  switch (file.outcome) {
    case Outcome::Refused: return tr("Refused");
    case Outcome::Known: return tr("Known");
    case Outcome::Imported: return tr("Doubtful");
  }
  return {};
}

QString ReportModel::reason(const FileReport& file) {
  if (file.outcome == Outcome::Refused) return localized(to_qt(file.reason));
  if (file.outcome == Outcome::Known) {
    return file.reason == file.source ? tr("Its content is in the archive already")
                                      : tr("Its content is in the archive already, as %1").arg(to_qt(file.reason));
  }
  QStringList sentences;
  for (const std::string& doubt : file.doubtful) sentences << localized(to_qt(doubt));
  return sentences.join(tr("; "));
}

int ReportModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(files_.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 3; }

QVariant ReportModel::data(const QModelIndex& index, int role) const {
  if (index.isValid() && role == Qt::ToolTipRole) return as_tool_tip(data(index).toString());
  if (!index.isValid() || role != Qt::DisplayRole) return {};
  const FileReport& file = files_[static_cast<std::size_t>(index.row())];
  switch (index.column()) {
    case 0: return outcome(file);
    case 1: return harmless(to_qt(file.source));
    default: return harmless(reason(file));
  }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == 0 ? tr("Outcome") : section == 1 ? tr("File") : tr("Reason");
}

}  // namespace gongwen::app
