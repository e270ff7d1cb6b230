#pragma once

#include "app/work/import_presenter.h"

#include <QMimeData>
#include <QWidget>
#include <filesystem>
#include <vector>

namespace gongwen::app {

/// What a window asks a person before an import, and tells after it.
class ImportDesk : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive the desk.
  ImportDesk(ImportPresenter& imports, QWidget* window);

  void ask_for_files();
  void ask_for_folder();
  void import_sample();
  /// Asks for an export of somebody else, or for an archive; takes in what is kept in it.
  void ask_for_export();
  void ask_for_archive();
  /// What is dropped on the window of the archive `own`: pages and exports are taken in, of another archive it is asked
  /// whether to open it. Where nothing can be taken in, archives are opened.
  void receive(std::vector<std::filesystem::path> paths, const std::filesystem::path& own, bool writable);

 signals:
  /// An archive is to be opened in its own window.
  void archive_wanted(const std::filesystem::path& folder);

 private:
  void ask_what_is_known(std::vector<std::filesystem::path> paths);
  void ask_what_to_do(const std::filesystem::path& archive);
  void tell(const ingest::ImportReport& report);
  void tell_failure(const QString& sentence);

  ImportPresenter& imports_;
  QWidget* window_;
};

/// Files and folders of this machine that are dragged.
[[nodiscard]] std::vector<std::filesystem::path> local_paths(const QMimeData& data);

}  // namespace gongwen::app
