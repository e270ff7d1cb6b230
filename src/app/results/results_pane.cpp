#include "app/results/results_pane.h"

#include "app/describe.h"
#include "app/results/result_delegate.h"
#include "app/results/result_table.h"
#include "app/results/table_delegate.h"
#include "ui_results_pane.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <algorithm>
#include <array>

namespace gongwen::app {
namespace {

using search::Sort;

/// As the box has them.
constexpr std::array box_sorts{Sort::Relevance, Sort::Newest, Sort::Oldest, Sort::Headline,
                               Sort::Region,    Sort::Topic,  Sort::Paper,  Sort::Page};

}  // namespace

ResultsPane::ResultsPane(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::ResultsPane>()) {
  setAttribute(Qt::WA_StyledBackground);
  ui_->setupUi(this);
}

ResultsPane::~ResultsPane() = default;

void ResultsPane::show_presenters(ResultsPresenter& results, ContextPresenter& context, BrowsePresenter& browse) {
  context_ = &context;
  results_ = &results;
  browse_ = &browse;
  set_up_list();
  set_up_table();
  set_up_context();
  connect(&results.model(), &ResultModel::dataChanged, this, &ResultsPane::choose_current);
  connect(&results.model(), &ResultModel::modelReset, this, &ResultsPane::load_visible, Qt::QueuedConnection);
  connect(&results.model(), &ResultModel::rowsInserted, this, &ResultsPane::load_visible, Qt::QueuedConnection);
  connect(ui_->chips, &ChipRow::removed, this, [this](const search::Filter& filter) {
    results_->finder().set_query(without(results_->finder().query(), filter));
  });
  connect(ui_->noHits, &NoHits::loosened, this,
          [this](const search::Query& query) { results_->finder().set_query(query); });
  connect(ui_->noHits, &NoHits::partial_wanted, results_, &ResultsPresenter::show_partial);
  connect(ui_->sortBox, &QComboBox::activated, this,
          [this](int index) { results_->finder().set_sort(box_sorts[static_cast<std::size_t>(index)]); });
  for (const auto& [view, button] :
       {std::pair{0, ui_->listButton}, std::pair{1, ui_->tableButton}, std::pair{2, ui_->contextButton}}) {
    connect(button, &QToolButton::clicked, this, [this, view = view] {
      choose_view(view);
      emit view_chosen(view);
    });
  }
  connect(ui_->histogram, &Histogram::span_chosen, this, [this](const std::string& first, const std::string& last) {
    browse_->pick(search::Field::Date, first == last ? first : first + ".." + last, Pick::Only);
  });
  connect(results_, &ResultsPresenter::changed, this, [this] {
    refresh();
    follow(chosen_);
  });
  connect(results_, &ResultsPresenter::answered, this, &ResultsPane::choose_first);
  connect(results_, &ResultsPresenter::located, this, [this](int row) {
    const QModelIndex index = results_->model().index(row, 0);
    ui_->resultList->setCurrentIndex(index);
    if (shown_view() != 2) view()->scrollTo(index, QAbstractItemView::PositionAtCenter);
    load_visible();
  });
  connect(&results_->finder(), &Finder::searched, this,
          [this] { ui_->chips->show_filters(results_->finder().query().filters); });
  connect(browse_, &BrowsePresenter::changed, this, [this](search::Field field) {
    if (field == search::Field::Date) refresh_histogram();
  });
  connect(ui_->monthsButton, &QToolButton::toggled, this, &ResultsPane::refresh_histogram);
  refresh();
  refresh_histogram();
  ui_->chips->show_filters({});
}

void ResultsPane::set_up_list() {
  // A table of one column: of Qt's item views it is the one that stays quick with a million rows.
  QTableView* list = ui_->resultList;
  list->setModel(&results_->model());
  list->setItemDelegate(new ResultDelegate(this));
  for (int column = 1; column < ResultModel::columns; ++column) list->setColumnHidden(column, true);
  list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultsPane::choose_current);
  connect_view(list);
}

void ResultsPane::set_up_table() {
  ResultTable* table = ui_->resultTable;
  table->show_results(results_->model());
  // One choice in both views.
  QItemSelectionModel* own = table->selectionModel();
  table->setSelectionModel(ui_->resultList->selectionModel());
  delete own;
  connect(table, &ResultTable::sort_wanted, &results_->finder(), &Finder::set_sort);
  connect_view(table);
}

void ResultsPane::connect_view(QTableView* view) {
  view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  connect(view, &QTableView::activated, this, &ResultsPane::opened);
  auto* space = new QShortcut(Qt::Key_Space, view);
  space->setContext(Qt::WidgetShortcut);
  connect(space, &QShortcut::activated, this, &ResultsPane::page_down_wanted);
  // A table would go to the ends of the row.
  for (const auto& [key, way] : {std::pair{Qt::Key_Home, -1}, {Qt::Key_End, 1}}) {
    auto* end = new QShortcut(key, view);
    end->setContext(Qt::WidgetShortcut);
    connect(end, &QShortcut::activated, this, [this, view, way = way] { step(way * view->model()->rowCount()); });
  }
  connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ResultsPane::load_visible);
}

void ResultsPane::set_up_context() {
  ui_->contextView->show_presenter(*context_);
  connect_view(ui_->contextView);
  connect(ui_->contextView, &ContextView::chosen, this, &ResultsPane::place_chosen);
  connect(ui_->contextSort, &QComboBox::activated, this,
          [this](int index) { context_->set_sort(static_cast<search::KwicSort>(index)); });
  connect(context_, &ContextPresenter::changed, this, &ResultsPane::refresh);
}

QTableView* ResultsPane::view() const {
  const std::array<QTableView*, 3> views{ui_->resultList, ui_->resultTable, ui_->contextView};
  return views[static_cast<std::size_t>(shown_view())];
}

int ResultsPane::shown_view() const {
  return ui_->contextButton->isChecked() ? 2 : ui_->tableButton->isChecked() ? 1 : 0;
}

void ResultsPane::choose_view(int view) {
  (view == 2 ? ui_->contextButton : view == 1 ? ui_->tableButton : ui_->listButton)->setChecked(true);
  // Tab reaches the chosen one of them, as with all buttons that exclude each other.
  for (QToolButton* button : {ui_->listButton, ui_->tableButton, ui_->contextButton}) {
    button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
  }
  if (results_ == nullptr) return;
  context_->set_active(view == 2);
  refresh();
  const QModelIndex chosen = ui_->resultList->currentIndex();
  if (chosen.isValid() && view != 2) this->view()->scrollTo(chosen);
  load_visible();
}

void ResultsPane::refresh() {
  using State = ResultsPresenter::State;
  const State state = results_->state();
  ui_->matchedLabel->setText(
      results_->counting() ? tr("Counting…") : tr("%Ln article(s)", nullptr, static_cast<int>(results_->matched())));
  ui_->searchedLabel->setText(tr("of %1 searched").arg(grouped(results_->searched())));
  ui_->timeLabel->setText(tr("%1 ms").arg(results_->milliseconds(), 0, 'f', results_->milliseconds() < 10 ? 1 : 0));
  ui_->resultHead->setVisible(state != State::Waiting && state != State::Failed);
  const bool in_context = shown_view() == 2;
  ui_->sortBox->setVisible(!in_context);
  ui_->contextSort->setVisible(in_context);
  if (in_context) {
    ui_->matchedLabel->setText(tr("%Ln place(s)", nullptr, context_->model().rowCount()));
    const int articles = static_cast<int>(results_->matched());
    ui_->searchedLabel->setText(context_->cut_short() ? tr("the first, in %Ln article(s)", nullptr, articles)
                                                      : tr("in %Ln article(s)", nullptr, articles));
  }
  fit_head();
  refresh_order();
  ui_->resultList->verticalHeader()->setDefaultSectionSize(ResultDelegate::row_height(ui_->resultList->font()));
  ui_->resultTable->verticalHeader()->setDefaultSectionSize(TableDelegate::row_height(ui_->resultTable->font()));
  const bool none = state == State::NothingFound || state == State::Failed;
  if (none) ui_->noHits->explain(*results_);
  ui_->resultStack->setCurrentWidget(none ? static_cast<QWidget*>(ui_->noHits) : view());
}

void ResultsPane::refresh_order() {
  const Sort sort = results_->finder().sort();
  ui_->resultTable->show_sort(sort);
  const QSignalBlocker blocker(ui_->sortBox);
  const Sort boxed = sort == Sort::Oldest ? sort : usual_way(sort);
  ui_->sortBox->setCurrentIndex(static_cast<int>(std::ranges::find(box_sorts, boxed) - box_sorts.begin()));
}

void ResultsPane::refresh_histogram() {
  const bool months = ui_->monthsButton->isChecked();
  ui_->histogram->show_bars(months ? browse_->month_counts() : browse_->year_counts(), browse_->chosen_span());
  ui_->histogram->setAccessibleName(months ? tr("Articles by month") : tr("Articles by year"));
  ui_->monthsButton->setVisible(!ui_->histogram->isHidden());
}

void ResultsPane::offer(const QList<QAction*>& actions) {
  for (QTableView* view : std::initializer_list<QTableView*>{ui_->resultList, ui_->resultTable}) {
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->addActions(actions);
  }
}

void ResultsPane::focus_list() { view()->setFocus(Qt::ShortcutFocusReason); }

void ResultsPane::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (results_ != nullptr) load_visible();
  fit_head();
}

void ResultsPane::fit_head() {
  // Where there is no room for all of it, the time gives way, then what was searched.
  const QMargins margins = ui_->resultHead->layout()->contentsMargins();
  const int room = width() - margins.left() - margins.right();
  const auto fits = [&] {
    ui_->headRow->invalidate();
    return ui_->headRow->sizeHint().width() <= room;
  };
  const bool counting = results_ != nullptr && results_->counting();  // What is to be said of it comes with the count.
  ui_->timeLabel->setVisible(!counting);
  ui_->searchedLabel->setVisible(!counting);
  if (!fits()) ui_->timeLabel->hide();
  if (!fits()) ui_->searchedLabel->hide();
}

void ResultsPane::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    ui_->retranslateUi(this);
    // A box keeps in mind how wide its words were, and forgets it with its style alone.
    for (QComboBox* box : {ui_->sortBox, ui_->contextSort}) {
      QEvent forget(QEvent::StyleChange);
      QCoreApplication::sendEvent(box, &forget);
    }
    if (results_ != nullptr) {
      results_->model().retranslate();
      refresh();
      refresh_histogram();
      ui_->chips->show_filters(results_->finder().query().filters);
    }
  }
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
