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

 private:
  void ask_what_is_known(std::vector<std::filesystem::path> paths);
  void tell(const ingest::ImportReport& report);
  void tell_failure(const QString& sentence);

  ImportPresenter& imports_;
  QWidget* window_;
};

/// Files and folders of this machine that are dragged.
[[nodiscard]] std::vector<std::filesystem::path> local_paths(const QMimeData& data);

}  // namespace gongwen::app
