#include "app/window/main_window.h"

#include "app/command_line.h"
#include "app/describe.h"
#include "app/text.h"
#include "app/window/keys_dialog.h"
#include "app/window/menus.h"
#include "app/window/settings_dialog.h"
#include "ui_main_window.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <algorithm>
#include <utility>

namespace gongwen::app {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workspace& workspace, Settings& settings, Appearance& appearance, Language& language)
    : ui_(std::make_unique<Ui::MainWindow>()),
      workspace_(workspace),
      settings_(settings),
      appearance_(appearance),
      language_(language),
      actions_(this),
      imports_(workspace.imports(), this),
      keep_(
          workspace, settings,
          {[this] { return ui_->resultsPane->chosen_articles(); }, [this] { return ui_->readerPane->chosen_words(); }},
          this) {
  ui_->setupUi(this);
  setAcceptDrops(true);
  // Filled when they are opened, so that they are right then and never change under the pointer.
  auto* archive_menu = new QMenu(this);
  auto* window_menu = new QMenu(this);
  connect(archive_menu, &QMenu::aboutToShow, this, [=, this] { fill_archive(*archive_menu); });
  connect(window_menu, &QMenu::aboutToShow, this,
          [=, this] { fill_window_menu(*window_menu, actions_, appearance_, language_); });
  ui_->archiveButton->setMenu(archive_menu);
  ui_->menuButton->setMenu(window_menu);
  connect_panes();
  connect_actions();
  connect_keeping();
  restore();
  refresh();
  ui_->searchBar->focus_line();
}

MainWindow::~MainWindow() = default;

void MainWindow::restore() {
  workspace_.reader().set_text_style(settings_.text_style());
  ui_->resultsPane->choose_view(settings_.results_view());
  if (!restoreGeometry(settings_.geometry())) resize(1440, 900);
  if (!ui_->panes->restoreState(settings_.panes())) ui_->panes->setSizes({264, 470, 706});
}

void MainWindow::refresh() {
  const ArchivePresenter& archive = workspace_.archive();
  setWindowTitle(tr("%1 – Gongwen", "archive").arg(archive.name()));
  ui_->archiveButton->setText(archive.name() + u" ▾"_s);
  ui_->archiveCount->setText(tr("%Ln article(s)", nullptr, static_cast<int>(archive.articles())));
  const bool writable = archive.state() == ArchivePresenter::State::Open && !archive.read_only();
  for (const Act act : {Act::ImportFiles, Act::ImportFolder}) actions_[act].setEnabled(writable);
  actions_[Act::Review].setEnabled(archive.state() == ArchivePresenter::State::Open && archive.articles() > 0);
  actions_[Act::ReadAgain].setEnabled(writable && (archive.outdated_pages() > 0 || archive.reading_again()));
  const bool sample = !ImportPresenter::sample().empty();
  actions_[Act::ImportSample].setEnabled(writable && sample);
  actions_[Act::Back].setEnabled(workspace_.navigator().can_go_back());
  actions_[Act::Forward].setEnabled(workspace_.navigator().can_go_forward());
  const bool failed = archive.state() == ArchivePresenter::State::Failed;
  const bool empty = writable && archive.articles() == 0 && !workspace_.imports().running();
  // Also when the language has changed.
  if (failed) {
    ui_->welcome->show_failure(archive.failure());
  } else if (empty) {
    ui_->welcome->show_empty(sample);
  }
  workspace_.desk().set_hindrance(
      archive.read_only()
          ? tr("Another program is writing to this archive. Here the page can be looked at, but not corrected.")
          : QString());
  const ReviewPresenter& review = workspace_.review();
  const bool on_desk = workspace_.desk().page() != nullptr;
  const bool reviewing = review.is_open() && !(review.correcting() && on_desk);
  const bool correcting = on_desk && !reviewing;
  QWidget* page = reviewing         ? static_cast<QWidget*>(ui_->reviewView)
                  : correcting      ? static_cast<QWidget*>(ui_->deskView)
                  : empty || failed ? static_cast<QWidget*>(ui_->welcome)
                                    : ui_->panes;
  if (page != ui_->pages->currentWidget()) {
    ui_->pages->setCurrentWidget(page);
    if (reviewing) {
      ui_->reviewView->focus_list();
    } else if (correcting) {
      ui_->deskView->focus_cards();
    } else {
      page->setFocus();
    }
  }
  refresh_story();
  refresh_banner();
}

void MainWindow::fill_archive(QMenu& menu) {
  fill_archive_menu(menu, actions_);
  auto recent = settings_.recent();
  std::erase(recent, workspace_.folder());
  fill_recent_menu(menu, recent, [this](const std::filesystem::path& folder) { emit archive_wanted(folder); });
}

void MainWindow::refresh_story() {
  refresh_keeping();
  const auto reading = workspace_.reader().reading();
  for (const Act act : {Act::Desk, Act::NextArticle, Act::PreviousArticle, Act::Print, Act::PrintPreview}) {
    actions_[act].setEnabled(reading != nullptr);
  }
  for (const auto& [act, side] :
       {std::pair{Act::StoryBefore, StorySide::Before}, {Act::StoryAfter, StorySide::After}}) {
    const annotate::StoryPart* part = reading ? part_of(*reading, side) : nullptr;
    actions_[act].setEnabled(part != nullptr && !part->article.empty());
  }
}

void MainWindow::refresh_banner() {
  const ArchivePresenter& archive = workspace_.archive();
  QString sentence = archive.state() == ArchivePresenter::State::Failed ? QString() : archive.failure();
  if (sentence.isEmpty() && archive.read_only()) {
    sentence = tr("Another program is writing to this archive. You can search and read here, but change nothing.");
  }
  const bool indexing = archive.indexing() && archive.progress().total > 0;
  if (sentence.isEmpty() && indexing) {
    sentence = tr("The index is being brought up to date; what is ready can be searched");
    if (const QString left = time_left(archive.progress().seconds_left); !left.isEmpty()) sentence += u" · "_s + left;
  }
  if (sentence.isEmpty() && archive.reading_again()) {
    sentence = tr("Outdated pages are being read again; the same menu entry stops it.");
  } else if (sentence.isEmpty() && !archive.read_only() && archive.outdated_pages() > 0) {
    sentence = tr("%n page(s) were read by other rules or topics than today's. The archive's menu reads them again.",
                  nullptr, static_cast<int>(archive.outdated_pages()));
  }
  ui_->bannerText->setText(sentence);
  ui_->bannerProgress->setVisible(indexing || archive.reading_again());
  ui_->bannerProgress->setMaximum(static_cast<int>(archive.progress().total));
  ui_->bannerProgress->setValue(static_cast<int>(archive.progress().done));
  ui_->banner->setVisible(!sentence.isEmpty());
}

void MainWindow::ask_for_archive() {
  const QString folder =
      QFileDialog::getExistingDirectory(this, tr("Open an archive, or choose an empty folder for one"));
  if (!folder.isEmpty()) emit archive_wanted(to_utf8(folder));
}

void MainWindow::open_desk() {
  const auto reading = workspace_.reader().reading();
  if (reading) workspace_.desk().open(reading->article.page_sha256, reading->article.lines.front());
}

void MainWindow::close_desk() {
  if (workspace_.review().is_open()) {
    workspace_.review().resume();
    return;
  }
  workspace_.desk().close();
  ui_->resultsPane->focus_list();
}

void MainWindow::open_review() {
  const Finder& finder = workspace_.finder();
  workspace_.review().open(finder.query(), finder.line(), finder.line().isEmpty());
}

void MainWindow::close_review() {
  workspace_.review().close();
  ui_->resultsPane->focus_list();
}

void MainWindow::show_help() {
  auto* dialog = new KeysDialog(actions_, ui_->deskView->actions(), ui_->reviewView->actions(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &KeysDialog::example_chosen, &workspace_.finder(), &Finder::run);
  dialog->show();
}

void MainWindow::show_settings() {
  auto* dialog = new SettingsDialog(settings_, appearance_, language_, workspace_.reader(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const auto paths = local_paths(*event->mimeData());
  const bool writable = actions_[Act::ImportFiles].isEnabled();
  if (writable ? !paths.empty() : std::ranges::any_of(paths, is_archive)) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  imports_.receive(local_paths(*event->mimeData()), workspace_.folder(), actions_[Act::ImportFiles].isEnabled());
  event->acceptProposedAction();
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    ui_->retranslateUi(this);
    actions_.retranslate();
    refresh();
  }
  QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  settings_.set_layout(saveGeometry(), ui_->panes->saveState());
  event->accept();
  emit closed();
}

}  // namespace gongwen::app
