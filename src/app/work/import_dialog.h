#pragma once

#include "ingest/import.h"

#include <QDialog>
#include <filesystem>
#include <memory>
#include <vector>

namespace Ui {
class ImportDialog;
}

namespace gongwen::app {

/// Asks what is to be known of files that do not say it themselves: paper, date, page number, encoding.
class ImportDialog : public QDialog {
  Q_OBJECT

 public:
  ImportDialog(std::vector<std::filesystem::path> paths, QWidget* parent);
  ~ImportDialog() override;

  void accept() override;

 signals:
  void confirmed(const std::vector<std::filesystem::path>& paths, const gongwen::ingest::ImportOptions& options);

 private:
  std::unique_ptr<Ui::ImportDialog> ui_;
  std::vector<std::filesystem::path> paths_;
};

}  // namespace gongwen::app
