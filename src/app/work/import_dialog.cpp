#include "app/work/import_dialog.h"

#include "app/text.h"
#include "ui_import_dialog.h"

#include <QDate>
#include <QPushButton>
#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

/// A year, a month or a day of the calendar, or nothing.
bool is_date(const QString& text) {
  if (text.isEmpty()) return true;
  for (const QString& format : {u"yyyy-MM-dd"_s, u"yyyy-MM"_s, u"yyyy"_s}) {
    if (text.size() == format.size() && QDate::fromString(text, format).isValid()) return true;
  }
  return false;
}

}  // namespace

ImportDialog::ImportDialog(std::vector<std::filesystem::path> paths, QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::ImportDialog>()), paths_(std::move(paths)) {
  ui_->setupUi(this);
  for (const auto& path : paths_) ui_->importPaths->addItem(harmless(to_qt(path.string())));
  for (const auto& encoding : {u"UTF-8"_s, u"GB18030"_s, u"Big5"_s, u"UTF-16LE"_s, u"UTF-16BE"_s}) {
    ui_->encodingBox->addItem(encoding);
  }
  ui_->importMistake->hide();
  QPushButton* ok = ui_->importButtons->button(QDialogButtonBox::Ok);
  ok->setText(tr("Import"));
  ok->setDefault(true);
  ok->setFocus();
  connect(ui_->importButtons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
  connect(ui_->importButtons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::accept() {
  const QString date = ui_->dateLine->text().trimmed();
  if (!is_date(date)) {
    ui_->importMistake->setText(tr("“%1” is no date. Write 2023-04-28, 2023-04 or 2023.").arg(date));
    ui_->importMistake->show();
    ui_->dateLine->setFocus();
    return;
  }
  ingest::ImportOptions options;
  options.paper = to_utf8(ui_->paperLine->text().trimmed());
  options.date = to_utf8(date);
  options.page_no = to_utf8(ui_->pageNoLine->text().trimmed());
  if (ui_->encodingBox->currentIndex() > 0) options.encoding = to_utf8(ui_->encodingBox->currentText());
  emit confirmed(paths_, options);
  QDialog::accept();
}

}  // namespace gongwen::app
