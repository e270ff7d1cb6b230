#pragma once

#include "app/keep/keep_desk.h"
#include "app/language.h"
#include "app/look/appearance.h"
#include "app/settings.h"
#include "app/window/actions.h"
#include "app/work/import_desk.h"
#include "app/workspace.h"

#include <QMenu>
#include <QWidget>
#include <filesystem>
#include <memory>
#include <vector>

namespace Ui {
class MainWindow;
}

namespace gongwen::app {

/// The window of one archive: the search line on top, three panes, messages and the import at their edges. Holds the
/// panes and the actions together; what they show is decided by the presenters.
class MainWindow : public QWidget {
  Q_OBJECT

 public:
  /// All must outlive the window.
  MainWindow(Workspace& workspace, Settings& settings, Appearance& appearance, Language& language);
  ~MainWindow() override;

 signals:
  void archive_wanted(const std::filesystem::path& folder);
  void closed();

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void connect_panes();
  void connect_actions();
  void connect_keeping();
  void restore();
  void refresh();
  void refresh_story();
  void refresh_keeping();
  void refresh_banner();
  void fill_archive(QMenu& menu);
  void ask_for_archive();
  void open_desk();
  void close_desk();
  void open_review();
  void close_review();
  void show_settings();
  void show_help();

  std::unique_ptr<Ui::MainWindow> ui_;
  Workspace& workspace_;
  Settings& settings_;
  Appearance& appearance_;
  Language& language_;
  Actions actions_;
  ImportDesk imports_;
  KeepDesk keep_;
};

}  // namespace gongwen::app
