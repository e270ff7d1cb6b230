#pragma once

#include "ingest/import.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ImportReport;
}

namespace gongwen::app {

/// What became of an import; each file that was refused or known already with its reason.
class ImportReport : public QDialog {
  Q_OBJECT

 public:
  ImportReport(const ingest::ImportReport& report, QWidget* parent);
  ~ImportReport() override;

 private:
  std::unique_ptr<Ui::ImportReport> ui_;
};

}  // namespace gongwen::app
