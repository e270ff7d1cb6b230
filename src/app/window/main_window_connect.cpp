// How the window's parts are joined, and what its actions do.
#include "app/read/printing.h"
#include "app/window/main_window.h"
#include "ui_main_window.h"

namespace gongwen::app {

void MainWindow::connect_panes() {
  ui_->searchBar->show_finder(workspace_.finder(), workspace_.suggestions());
  ui_->browsePane->show_presenter(workspace_.browse());
  ui_->resultsPane->show_presenters(workspace_.results(), workspace_.context(), workspace_.browse());
  ui_->readerPane->show_presenters(workspace_.reader(), workspace_.similar(), workspace_.namesakes(),
                                   workspace_.keeper());
  ui_->importBar->show_presenter(workspace_.imports());
  connect(ui_->resultsPane, &ResultsPane::chosen, &workspace_.navigator(), &Navigator::show);
  connect(ui_->resultsPane, &ResultsPane::place_chosen, &workspace_.navigator(), &Navigator::show_place);
  connect(ui_->resultsPane, &ResultsPane::opened, ui_->readerPane, &ReaderPane::focus_article);
  ui_->searchBar->offer_topics([this] { return workspace_.browse().topic_names(); });
  connect(ui_->searchBar, &SearchBar::ran, ui_->resultsPane, &ResultsPane::focus_list);
  connect(&workspace_.reader(), &ReaderPresenter::opened, this,
          [this] { ui_->resultsPane->follow(workspace_.reader().wanted()); });
  connect(&workspace_.reader(), &ReaderPresenter::opened, this, &MainWindow::refresh_story);
  connect(&workspace_.archive(), &ArchivePresenter::changed, this, &MainWindow::refresh);
  connect(&workspace_.navigator(), &Navigator::changed, this, &MainWindow::refresh);
  connect(&workspace_.reader(), &ReaderPresenter::text_style_changed, this,
          [this] { settings_.set_text_style(workspace_.reader().text_style()); });
  connect(ui_->browsePane, &BrowsePane::article_chosen, &workspace_.navigator(), &Navigator::visit);
  connect(ui_->resultsPane, &ResultsPane::view_chosen, this, [this](int view) { settings_.set_results_view(view); });
  connect(&workspace_.imports(), &ImportPresenter::changed, this, &MainWindow::refresh);
  workspace_.desk().set_editor([this] { return settings_.editor(); });
  ui_->deskView->show_presenters(workspace_.desk(), workspace_.reader());
  connect(ui_->deskView, &DeskView::left, this, &MainWindow::close_desk);
  ui_->reviewView->show_presenters(workspace_.review(), workspace_.desk(), workspace_.reader());
  connect(ui_->reviewView, &ReviewView::left, this, &MainWindow::close_review);
  connect(&workspace_.review(), &ReviewPresenter::changed, this, &MainWindow::refresh);
  connect(ui_->readerPane, &ReaderPane::desk_wanted, this, &MainWindow::open_desk);
  connect(ui_->readerPane, &ReaderPane::reporters_wanted, this, [this](const Namesake& names) {
    using search::Field;
    workspace_.finder().set_query({{}, {{Field::Reporter, names.name, false}, {Field::Reporter, names.other, false}}});
  });
  connect(&workspace_.desk(), &DeskPresenter::changed, this, &MainWindow::refresh);
}

void MainWindow::connect_actions() {
  const auto on = [this](Act act, auto what) { connect(&actions_[act], &QAction::triggered, this, what); };
  on(Act::Find, [this] { ui_->searchBar->focus_line(); });
  on(Act::NextResult, [this] { ui_->resultsPane->step(1); });
  on(Act::PreviousResult, [this] { ui_->resultsPane->step(-1); });
  on(Act::NextHit, [this] { workspace_.reader().step_hit(1); });
  on(Act::PreviousHit, [this] { workspace_.reader().step_hit(-1); });
  on(Act::Back, [this] { workspace_.navigator().back(); });
  on(Act::Forward, [this] { workspace_.navigator().forward(); });
  on(Act::StoryBefore, [this] { workspace_.reader().open_part(StorySide::Before); });
  on(Act::StoryAfter, [this] { workspace_.reader().open_part(StorySide::After); });
  on(Act::Regions, [this] { ui_->browsePane->go_to(search::Field::Region); });
  on(Act::Dates, [this] { ui_->browsePane->go_to(search::Field::Date); });
  on(Act::Topics, [this] { ui_->browsePane->go_to(search::Field::Topic); });
  ReaderPresenter& reader = workspace_.reader();
  on(Act::NextArticle, [&reader] { reader.open_next_on_page(1); });
  on(Act::PreviousArticle, [&reader] { reader.open_next_on_page(-1); });
  on(Act::LargerText, [&reader] { reader.enlarge_text(TextStyle::step); });
  on(Act::SmallerText, [&reader] { reader.enlarge_text(-TextStyle::step); });
  on(Act::UsualText, [&reader] { reader.enlarge_text(TextStyle::usual - reader.text_style().points); });
  on(Act::Print, [this, &reader] {
    if (reader.reading()) ask_and_print(*reader.reading(), reader.text_style(), this);
  });
  on(Act::PrintPreview, [this, &reader] {
    if (reader.reading()) preview_print(*reader.reading(), reader.text_style(), this);
  });
  on(Act::Desk, [this] { open_desk(); });
  on(Act::Review, [this] { open_review(); });
  on(Act::Settings, [this] { show_settings(); });
  on(Act::ImportFiles, [this] { imports_.ask_for_files(); });
  on(Act::ImportFolder, [this] { imports_.ask_for_folder(); });
  on(Act::ImportSample, [this] { imports_.import_sample(); });
  connect(&imports_, &ImportDesk::archive_wanted, this, &MainWindow::archive_wanted);
  on(Act::ReadAgain, [this] { workspace_.archive().read_again(); });
  on(Act::OpenArchive, [this] { ask_for_archive(); });
  on(Act::Keys, [this] { show_help(); });
  on(Act::Quit, [this] { close(); });
  connect(ui_->resultsPane, &ResultsPane::page_down_wanted, ui_->readerPane, &ReaderPane::page_down);
  connect(ui_->welcome, &Welcome::archive_wanted, this, &MainWindow::ask_for_archive);
  connect(ui_->welcome, &Welcome::sample_wanted, &imports_, &ImportDesk::import_sample);
  connect(ui_->welcome, &Welcome::files_wanted, &imports_, &ImportDesk::ask_for_files);
  connect(ui_->welcome, &Welcome::folder_wanted, &imports_, &ImportDesk::ask_for_folder);
}

}  // namespace gongwen::app
