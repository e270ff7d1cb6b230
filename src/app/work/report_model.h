#pragma once

#include "ingest/import.h"

#include <QAbstractTableModel>
#include <vector>

namespace gongwen::app {

/// The files of an import that a person should know of, refused ones first, then doubtful ones: outcome, file, reason.
/// Rows are put into words only when they are seen, because there may be a hundred thousand.
class ReportModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  explicit ReportModel(const ingest::ImportReport& report, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  static QString outcome(const ingest::FileReport& file);
  static QString reason(const ingest::FileReport& file);

  std::vector<ingest::FileReport> files_;
};

}  // namespace gongwen::app
