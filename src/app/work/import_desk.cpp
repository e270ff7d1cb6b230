#include "app/work/import_desk.h"

#include "app/command_line.h"
#include "app/text.h"
#include "app/work/import_dialog.h"
#include "app/work/import_report.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <algorithm>

namespace gongwen::app {

using namespace Qt::StringLiterals;

ImportDesk::ImportDesk(ImportPresenter& imports, QWidget* window)
    : QObject(window), imports_(imports), window_(window) {
  connect(&imports_, &ImportPresenter::finished, this, &ImportDesk::tell);
  connect(&imports_, &ImportPresenter::failed, this, &ImportDesk::tell_failure);
}

void ImportDesk::ask_for_files() {
  const QStringList files = QFileDialog::getOpenFileNames(window_, tr("Import files"), {},
                                                          tr("Pages (*.txt *.zip);;Exports (*.jsonl);;All files (*)"));
  std::vector<std::filesystem::path> paths;
  for (const QString& file : files) paths.emplace_back(to_utf8(file));
  ask_what_is_known(std::move(paths));
}

void ImportDesk::ask_for_folder() {
  const QString folder = QFileDialog::getExistingDirectory(window_, tr("Import a folder"));
  if (!folder.isEmpty()) ask_what_is_known({to_utf8(folder)});
}

void ImportDesk::import_sample() { imports_.import({ImportPresenter::sample()}); }

void ImportDesk::ask_for_export() {
  auto* dialog = new QFileDialog(window_, tr("Take in what others kept"), {}, tr("Exports (*.jsonl)"));
  dialog->setObjectName(u"ExportToTakeIn"_s);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { imports_.import({to_utf8(file)}); });
  dialog->open();
}

void ImportDesk::ask_for_archive() {
  auto* dialog = new QFileDialog(window_, tr("Take in an archive"));
  dialog->setObjectName(u"ArchiveToTakeIn"_s);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
    const std::filesystem::path path(to_utf8(folder));
    if (ingest::holds_kept(path)) return imports_.import({path});
    tell_failure(tr("There is no archive in this folder: %1").arg(harmless(folder)));
  });
  dialog->open();
}

void ImportDesk::receive(std::vector<std::filesystem::path> paths, const std::filesystem::path& own, bool writable) {
  const auto archives = std::ranges::stable_partition(paths, [](const auto& path) { return !is_archive(path); });
  for (const auto& archive : archives) {
    std::error_code error;
    if (writable && ingest::holds_kept(archive) && !std::filesystem::equivalent(archive, own, error)) {
      ask_what_to_do(archive);
    } else {
      emit archive_wanted(archive);
    }
  }
  paths.erase(archives.begin(), archives.end());
  if (writable) imports_.import(std::move(paths));
}

void ImportDesk::ask_what_to_do(const std::filesystem::path& archive) {
  auto* box = new QMessageBox(window_);
  box->setObjectName(u"ArchiveDropped"_s);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  box->setWindowTitle(tr("An archive"));
  box->setText(tr("“%1” is an archive.").arg(harmless(to_qt(archive.filename().string()))));
  box->setInformativeText(
      tr("It can be opened in a window of its own. Or its pages, collections, notes, tags, marks and corrections are "
         "taken into the archive of this window; nothing that is here is lost."));
  auto* open = box->addButton(tr("Open it"), QMessageBox::AcceptRole);
  open->setObjectName(u"openDropped"_s);
  auto* take = box->addButton(tr("Take it in"), QMessageBox::YesRole);
  take->setObjectName(u"takeInDropped"_s);
  box->addButton(QMessageBox::Cancel);
  box->setDefaultButton(open);
  connect(open, &QPushButton::clicked, this, [this, archive] { emit archive_wanted(archive); });
  connect(take, &QPushButton::clicked, this, [this, archive] { imports_.import({archive}); });
  box->open();
}

void ImportDesk::ask_what_is_known(std::vector<std::filesystem::path> paths) {
  if (paths.empty()) return;
  // Exports say all that is known of their articles.
  if (std::ranges::all_of(paths, ingest::holds_kept)) return imports_.import(std::move(paths));
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
