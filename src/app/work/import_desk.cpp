#include "app/work/import_desk.h"

#include "app/text.h"
#include "app/work/import_dialog.h"
#include "app/work/import_report.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QUrl>

namespace gongwen::app {

ImportDesk::ImportDesk(ImportPresenter& imports, QWidget* window)
    : QObject(window), imports_(imports), window_(window) {
  connect(&imports_, &ImportPresenter::finished, this, &ImportDesk::tell);
  connect(&imports_, &ImportPresenter::failed, this, &ImportDesk::tell_failure);
}

void ImportDesk::ask_for_files() {
  const QStringList files =
      QFileDialog::getOpenFileNames(window_, tr("Import files"), {}, tr("Pages (*.txt *.zip);;All files (*)"));
  std::vector<std::filesystem::path> paths;
  for (const QString& file : files) paths.emplace_back(to_utf8(file));
  ask_what_is_known(std::move(paths));
}

void ImportDesk::ask_for_folder() {
  const QString folder = QFileDialog::getExistingDirectory(window_, tr("Import a folder"));
  if (!folder.isEmpty()) ask_what_is_known({to_utf8(folder)});
}

void ImportDesk::import_sample() { imports_.import({ImportPresenter::sample()}); }

void ImportDesk::ask_what_is_known(std::vector<std::filesystem::path> paths) {
  if (paths.empty()) return;
  auto* dialog = new ImportDialog(std::move(paths), window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ImportDialog::confirmed, &imports_, &ImportPresenter::import);
  dialog->open();
}

void ImportDesk::tell(const ingest::ImportReport& report) {
  auto* dialog = new ImportReport(report, window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

void ImportDesk::tell_failure(const QString& sentence) {
  auto* box = new QMessageBox(QMessageBox::Warning, tr("The import failed"), sentence, QMessageBox::Close, window_);
  box->setTextFormat(Qt::PlainText);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->show();
}

std::vector<std::filesystem::path> local_paths(const QMimeData& data) {
  std::vector<std::filesystem::path> paths;
  for (const QUrl& url : data.urls()) {
    if (url.isLocalFile()) paths.emplace_back(to_utf8(url.toLocalFile()));
  }
  return paths;
}

}  // namespace gongwen::app
