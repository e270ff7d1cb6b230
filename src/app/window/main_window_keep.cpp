// What the window keeps and takes out.
#include "app/keep/steps.h"
#include "app/window/main_window.h"
#include "ui_main_window.h"

#include <tuple>
#include <utility>

namespace gongwen::app {

void MainWindow::connect_keeping() {
  Keeper& keeper = workspace_.keeper();
  CollectionView& collections = ui_->browsePane->collections();
  collections.show_presenters(keeper, workspace_.saved(), workspace_.browse(), workspace_.finder());
  const auto on = [this](Act act, auto what) { connect(&actions_[act], &QAction::triggered, this, what); };
  on(Act::Collections, [this] { ui_->browsePane->go_to(search::Field::Collection); });
  on(Act::Collect, [this] { keep_.collect(); });
  on(Act::Tag, [this] { keep_.tag(); });
  on(Act::Note, [this] { keep_.note(); });
  on(Act::MarkRead, [this] { keep_.toggle(archive::ReadingState::Read); });
  on(Act::MarkReviewed, [this] { keep_.toggle(archive::ReadingState::Reviewed); });
  on(Act::Quote, [this] { keep_.quote(); });
  on(Act::NewCollection, [&collections] { collections.ask_for_new(); });
  on(Act::SaveSearch, [this] { keep_.save_search(); });
  on(Act::Export, [this] { keep_.take_out(); });
  on(Act::TakeIn, [this] { imports_.ask_for_export(); });
  on(Act::TakeInArchive, [this] { imports_.ask_for_archive(); });
  on(Act::Undo, [&keeper] { keeper.undo(); });
  on(Act::Redo, [&keeper] { keeper.redo(); });
  connect(ui_->saveButton, &QToolButton::clicked, &actions_[Act::SaveSearch], &QAction::trigger);
  connect(ui_->exportButton, &QToolButton::clicked, &actions_[Act::Export], &QAction::trigger);
  const KeptBar& kept = ui_->readerPane->kept_bar();
  connect(&kept, &KeptBar::collect_wanted, &actions_[Act::Collect], &QAction::trigger);
  connect(&kept, &KeptBar::tag_wanted, &actions_[Act::Tag], &QAction::trigger);
  connect(&kept, &KeptBar::note_wanted, &actions_[Act::Note], &QAction::trigger);
  connect(&kept, &KeptBar::quote_wanted, &actions_[Act::Quote], &QAction::trigger);
  connect(&collections, &CollectionView::collect_wanted, &keep_, &KeepDesk::collect_into);
  connect(&collections, &CollectionView::arrange_wanted, &keep_, &KeepDesk::arrange);
  connect(&collections, &CollectionView::export_wanted, &keep_, &KeepDesk::take_out);
  connect(&keep_, &KeepDesk::told, ui_->noticeBar, &NoticeBar::tell);
  connect(ui_->noticeBar, &NoticeBar::undo_wanted, &keeper, &Keeper::undo);
  connect(ui_->searchBar, &SearchBar::ran, this, [this, &keeper] { keeper.note_search(workspace_.finder().line()); });
  connect(&keeper, &Keeper::changed, this, &MainWindow::refresh_keeping);
  ui_->resultsPane->offer({&actions_[Act::Collect], &actions_[Act::Tag], &actions_[Act::MarkRead],
                           &actions_[Act::MarkReviewed], &actions_[Act::Export]});
}

void MainWindow::refresh_keeping() {
  const Keeper& keeper = workspace_.keeper();
  const bool open = workspace_.reader().reading() != nullptr;
  const bool writable = keeper.writable();
  for (const Act act : {Act::Collect, Act::Tag, Act::Note, Act::MarkRead, Act::MarkReviewed}) {
    actions_[act].setEnabled(open && writable);
  }
  actions_[Act::Quote].setEnabled(open);
  actions_[Act::NewCollection].setEnabled(writable);
  const bool any = workspace_.archive().articles() > 0;  // To search for and to take out.
  for (const auto& [act, button, enabled] :
       {std::tuple{Act::SaveSearch, ui_->saveButton, writable && any}, {Act::Export, ui_->exportButton, any}}) {
    actions_[act].setEnabled(enabled);
    button->setEnabled(enabled);
  }
  actions_[Act::TakeIn].setEnabled(writable);
  actions_[Act::TakeInArchive].setEnabled(writable);
  for (const auto& [act, step] : {std::pair{Act::Undo, keeper.shelf().to_undo}, {Act::Redo, keeper.shelf().to_redo}}) {
    actions_[act].setEnabled(writable && step);
    const QString name = act == Act::Undo ? tr("Undo") : tr("Redo");
    actions_[act].setText(step ? tr("%1: %2", "undo, what").arg(name, describe(*step)) : name);
  }
}

}  // namespace gongwen::app
