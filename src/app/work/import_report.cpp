#include "app/work/import_report.h"

#include "app/describe.h"
#include "app/text.h"
#include "app/work/report_model.h"
#include "ui_import_report.h"

#include <QHeaderView>
#include <algorithm>

namespace gongwen::app {

using namespace Qt::StringLiterals;

ImportReport::ImportReport(const ingest::ImportReport& report, QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::ImportReport>()) {
  ui_->setupUi(this);
  QString summary = tr("%1 with %2 imported, %3 known already, %4 refused.", "pages, articles, numbers of files")
                        .arg(tr("%Ln page(s)", nullptr, static_cast<int>(report.imported)),
                             tr("%Ln article(s)", nullptr, static_cast<int>(report.articles)), grouped(report.known),
                             grouped(report.refused));
  const auto doubtful = std::ranges::count_if(report.files, [](const auto& file) { return !file.doubtful.empty(); });
  if (doubtful > 0) summary += u"\n"_s + tr("%Ln page(s) should be looked at.", nullptr, static_cast<int>(doubtful));
  if (report.cancelled) summary += u"\n"_s + tr("Cancelled: files not listed were not looked at.");
  for (const auto& news : report.news) {
    summary +=
        u"\n"_s + tr("%n new for “%1”", nullptr, static_cast<int>(news.articles.size())).arg(to_qt(news.search.name));
  }
  ui_->reportSummary->setText(summary);
  auto* files = new ReportModel(report, this);
  ui_->reportFiles->setModel(files);
  ui_->reportFiles->setVisible(files->rowCount() > 0);
  ui_->reportFiles->header()->setResizeContentsPrecision(50);  // Of a hundred thousand rows those that are seen first.
  for (int column = 0; column < 2; ++column) ui_->reportFiles->resizeColumnToContents(column);
  ui_->reportFiles->setColumnWidth(1, std::min(ui_->reportFiles->columnWidth(1), 320));
  if (files->rowCount() == 0) resize(sizeHint());
}

ImportReport::~ImportReport() = default;

}  // namespace gongwen::app
