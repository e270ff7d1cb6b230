#pragma once

#include "app/command_line.h"
#include "app/language.h"
#include "app/look/appearance.h"
#include "app/settings.h"
#include "app/window/main_window.h"
#include "app/workspace.h"

#include <QObject>
#include <filesystem>
#include <memory>
#include <vector>

namespace gongwen::app {

/// The composition root: makes what lives as long as the program, and a workspace with its window for each archive.
/// The QApplication must be there, and outlive it.
class Application : public QObject {
  Q_OBJECT

 public:
  /// `language`: for this run only; empty: the one chosen in the menu.
  explicit Application(const QString& language = {});
  ~Application() override;

  [[nodiscard]] Language& language() { return language_; }
  [[nodiscard]] Appearance& appearance() { return appearance_; }

  /// Shows the archive in a window, in the one that shows it already if there is such, and imports `paths` into it. An
  /// empty name: the archive of the settings.
  MainWindow& open(const std::filesystem::path& archive, std::vector<std::filesystem::path> paths = {});
  /// What a second start of the program wants: see open(); one that names no archive gets the first window.
  void open_again(const CommandLine& line);
  /// What `window`, one that open() returned, shows.
  [[nodiscard]] Workspace& workspace(const MainWindow& window);

 private:
  struct Desk {
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
  };
  void close(const MainWindow* window);
  void share_text_style(const TextStyle& style);

  Settings settings_;
  Appearance appearance_;
  Language language_;
  std::vector<Desk> desks_;
};

}  // namespace gongwen::app
