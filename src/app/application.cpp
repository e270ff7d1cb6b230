#include "app/application.h"

#include "app/browse/tile_access.h"

#include <QApplication>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace gongwen::app {

Application::Application(const QString& language) {
  QApplication::setQuitOnLastWindowClosed(false);  // The last window's jobs end first.
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/gongwen.svg")));
  QAccessible::installFactory(make_tile_access);
  appearance_.choose(settings_.appearance());
  language_.choose(language.isEmpty() ? settings_.language() : language);
  connect(&appearance_, &Appearance::chosen, this, [this] { settings_.set_appearance(appearance_.choice()); });
  connect(&language_, &Language::chosen, this, [this] { settings_.set_language(language_.choice()); });
}

Application::~Application() = default;

MainWindow& Application::open(const std::filesystem::path& archive, std::vector<std::filesystem::path> paths) {
  const auto folder = std::filesystem::weakly_canonical(archive.empty() ? settings_.archive() : archive);
  const auto there = std::ranges::find(desks_, folder, [](const Desk& desk) { return desk.workspace->folder(); });
  if (there != desks_.end()) {
    there->workspace->imports().import(std::move(paths));
    there->window->raise();
    there->window->activateWindow();
    return *there->window;
  }
  auto workspace = std::make_unique<Workspace>(folder);
  auto window = std::make_unique<MainWindow>(*workspace, settings_, appearance_, language_);
  connect(window.get(), &MainWindow::archive_wanted, this,
          [this](const std::filesystem::path& wanted) { open(wanted); });
  // Queued: the window is still inside its closeEvent.
  connect(
      window.get(), &MainWindow::closed, this, [this, closed = window.get()] { close(closed); }, Qt::QueuedConnection);
  connect(&workspace->archive(), &ArchivePresenter::opened, this, [this, folder] { settings_.add_recent(folder); });
  ReaderPresenter& reader = workspace->reader();
  connect(&reader, &ReaderPresenter::text_style_changed, this,
          [this, &reader] { share_text_style(reader.text_style()); });
  workspace->start(std::move(paths));
  window->show();
  desks_.push_back({std::move(workspace), std::move(window)});
  return *desks_.back().window;
}

void Application::open_again(const CommandLine& line) {
  const bool any = line.archive.empty() && !desks_.empty();
  open(any ? desks_.front().workspace->folder() : line.archive, line.imports);
}

Workspace& Application::workspace(const MainWindow& window) {
  return *std::ranges::find(desks_, &window, [](const Desk& desk) { return desk.window.get(); })->workspace;
}

void Application::share_text_style(const TextStyle& style) {
  for (const Desk& desk : desks_) desk.workspace->reader().set_text_style(style);
}

void Application::close(const MainWindow* window) {
  std::erase_if(desks_, [window](const Desk& desk) { return desk.window.get() == window; });
  if (desks_.empty()) QCoreApplication::quit();
}

}  // namespace gongwen::app
