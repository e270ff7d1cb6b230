#include "app/results/results_pane.h"

#include "app/describe.h"
#include "app/results/result_delegate.h"
#include "ui_results_pane.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <algorithm>

namespace gongwen::app {

ResultsPane::ResultsPane(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::ResultsPane>()) {
  setAttribute(Qt::WA_StyledBackground);
  ui_->setupUi(this);
  // A table of one column: of Qt's item views it is the one that stays quick with a million rows.
  ui_->resultList->setItemDelegate(new ResultDelegate(this));
  ui_->resultList->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  ui_->resultList->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

ResultsPane::~ResultsPane() = default;

void ResultsPane::show_presenters(ResultsPresenter& results, BrowsePresenter& browse) {
  results_ = &results;
  browse_ = &browse;
  ui_->resultList->setModel(&results.model());
  connect_list();
  connect(ui_->chips, &ChipRow::removed, this, [this](const search::Filter& filter) {
    results_->finder().set_query(without(results_->finder().query(), filter));
  });
  connect(ui_->noHits, &NoHits::loosened, this,
          [this](const search::Query& query) { results_->finder().set_query(query); });
  connect(ui_->sortBox, &QComboBox::activated, this,
          [this](int index) { results_->finder().set_sort(static_cast<search::Sort>(index)); });
  connect(ui_->histogram, &Histogram::span_chosen, this, [this](const std::string& first, const std::string& last) {
    browse_->pick(search::Field::Date, first == last ? first : first + ".." + last, Pick::Only);
  });
  connect(results_, &ResultsPresenter::changed, this, [this] {
    refresh();
    follow(chosen_);
  });
  connect(results_, &ResultsPresenter::answered, this, &ResultsPane::choose_first);
  connect(&results_->finder(), &Finder::searched, this,
          [this] { ui_->chips->show_filters(results_->finder().query().filters); });
  connect(browse_, &BrowsePresenter::changed, this, [this](search::Field field) {
    if (field == search::Field::Date) refresh_years();
  });
  refresh();
  refresh_years();
  ui_->chips->show_filters({});
}

void ResultsPane::connect_list() {
  QTableView* list = ui_->resultList;
  connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultsPane::choose_current);
  connect(list, &QTableView::activated, this, &ResultsPane::opened);
  auto* space = new QShortcut(Qt::Key_Space, list);
  space->setContext(Qt::WidgetShortcut);
  connect(space, &QShortcut::activated, this, &ResultsPane::page_down_wanted);
  connect(list->verticalScrollBar(), &QScrollBar::valueChanged, this, &ResultsPane::load_visible);
  connect(&results_->model(), &ResultModel::dataChanged, this, &ResultsPane::choose_current);
  connect(&results_->model(), &ResultModel::modelReset, this, &ResultsPane::load_visible, Qt::QueuedConnection);
}

void ResultsPane::refresh() {
  using State = ResultsPresenter::State;
  const State state = results_->state();
  ui_->matchedLabel->setText(tr("%n article(s)", nullptr, static_cast<int>(results_->matched())));
  ui_->searchedLabel->setText(tr("of %1 searched").arg(grouped(results_->searched())));
  ui_->timeLabel->setText(tr("%1 ms").arg(results_->milliseconds(), 0, 'f', results_->milliseconds() < 10 ? 1 : 0));
  ui_->resultHead->setVisible(state == State::Found || state == State::NothingFound);
  const QSignalBlocker blocker(ui_->sortBox);
  ui_->sortBox->setCurrentIndex(static_cast<int>(results_->finder().sort()));
  ui_->resultList->verticalHeader()->setDefaultSectionSize(ResultDelegate::row_height(ui_->resultList->font()));
  const bool none = state == State::NothingFound || state == State::Failed;
  if (none) ui_->noHits->explain(*results_);
  ui_->resultStack->setCurrentWidget(none ? static_cast<QWidget*>(ui_->noHits) : ui_->resultList);
}

void ResultsPane::refresh_years() { ui_->histogram->show_years(browse_->year_counts(), browse_->chosen_years()); }

void ResultsPane::choose_first() {
  chosen_.clear();
  if (results_->matched() > 0) ui_->resultList->setCurrentIndex(results_->model().index(0));
  ui_->resultList->verticalScrollBar()->setValue(0);
  // The row may have been the current one before, with other hits.
  choose_current();
}

void ResultsPane::choose_current() {
  // A row far away is loaded first, and told when its data came.
  const auto row = results_->model().row(ui_->resultList->currentIndex().row());
  if (!row || row->id == chosen_) return;
  chosen_ = row->id;
  emit chosen(row->id);
}

void ResultsPane::load_visible() {
  const QTableView* list = ui_->resultList;
  const int first = list->rowAt(0);
  if (first < 0) return;
  const int last = list->rowAt(list->viewport()->height());
  results_->model().need(first, last < 0 ? results_->model().rowCount() - 1 : last);
}

void ResultsPane::step(int rows) {
  const int count = results_->model().rowCount();
  if (count == 0) return;
  const int row = std::clamp(ui_->resultList->currentIndex().row() + rows, 0, count - 1);
  ui_->resultList->setCurrentIndex(results_->model().index(row));
  load_visible();
}

void ResultsPane::follow(const std::string& article) {
  chosen_ = article;
  const auto current = results_->model().row(ui_->resultList->currentIndex().row());
  if (!current || current->id != article) ui_->resultList->setCurrentIndex(results_->model().index_of(article));
}

void ResultsPane::focus_list() { ui_->resultList->setFocus(Qt::ShortcutFocusReason); }

void ResultsPane::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (results_ != nullptr) load_visible();
}

void ResultsPane::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    ui_->retranslateUi(this);
    if (results_ != nullptr) {
      refresh();
      ui_->chips->show_filters(results_->finder().query().filters);
    }
  }
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
