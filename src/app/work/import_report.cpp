#include "app/work/import_report.h"

#include "app/describe.h"
#include "app/text.h"
#include "ui_import_report.h"

#include <QHeaderView>
#include <algorithm>

namespace gongwen::app {

using namespace Qt::StringLiterals;

ImportReport::ImportReport(const ingest::ImportReport& report, QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::ImportReport>()) {
  ui_->setupUi(this);
  QString summary =
      tr("%1 pages with %2 articles imported, %3 known already, %4 refused.")
          .arg(grouped(report.imported), grouped(report.articles), grouped(report.known), grouped(report.refused));
  if (report.cancelled) summary += u"\n"_s + tr("Cancelled: files not listed were not looked at.");
  ui_->reportSummary->setText(summary);
  QList<QTreeWidgetItem*> rows;
  for (const auto& file : report.files) {
    if (file.outcome == ingest::Outcome::Imported && file.reason.empty()) continue;
    const bool refused = file.outcome == ingest::Outcome::Refused;
    const QString outcome = refused                                  ? tr("Refused")
                            : file.outcome == ingest::Outcome::Known ? tr("Known")
                                                                     : tr("Imported");
    const QString reason = refused ? describe(Error{file.code, file.reason}) : to_qt(file.reason);
    auto* row = new QTreeWidgetItem({outcome, harmless(to_qt(file.source)), harmless(reason)});
    for (int column = 1; column < 3; ++column) row->setToolTip(column, row->text(column));
    // What needs a person's care stands first.
    if (refused) {
      rows.prepend(row);
    } else {
      rows << row;
    }
  }
  ui_->reportFiles->addTopLevelItems(rows);
  ui_->reportFiles->setVisible(!rows.isEmpty());
  for (int column = 0; column < 2; ++column) ui_->reportFiles->resizeColumnToContents(column);
  ui_->reportFiles->setColumnWidth(1, std::min(ui_->reportFiles->columnWidth(1), 320));
  if (rows.isEmpty()) resize(sizeHint());
}

ImportReport::~ImportReport() = default;

}  // namespace gongwen::app
