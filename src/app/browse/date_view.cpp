#include "app/browse/date_view.h"

#include "app/browse/count_delegate.h"
#include "app/browse/issue_delegate.h"
#include "app/browse/pick.h"
#include "app/describe.h"
#include "app/text.h"
#include "ui_date_view.h"

#include <QEvent>
#include <algorithm>

namespace gongwen::app {

DateView::DateView(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::DateView>()) {
  setAttribute(Qt::WA_StyledBackground);
  ui_->setupUi(this);
  setFocusProxy(ui_->yearList);
  ui_->yearList->setItemDelegate(new CountDelegate(CountDelegate::Bars::Share, this));
  ui_->datedList->setItemDelegate(new CountDelegate(CountDelegate::Bars::Share, this));
  ui_->issueTree->setItemDelegate(new IssueDelegate(this));
  ui_->issueTree->hide();
  ui_->monthGrid->set_shape(26, 1.6);
  ui_->dayGrid->set_shape(26, 1.25);
}

DateView::~DateView() = default;

void DateView::show_presenter(BrowsePresenter& presenter) {
  presenter_ = &presenter;
  ui_->yearList->setModel(&presenter.years());
  const auto pick = [this](const std::string& key, Pick how) { presenter_->pick(search::Field::Date, key, how); };
  on_pick(ui_->yearList, pick);
  ui_->datedList->setModel(&presenter.dated());
  on_pick(ui_->datedList,
          [this](const std::string& key, Pick how) { presenter_->pick(search::Field::Dated, key, how); });
  ui_->issueTree->setModel(&presenter.issue());
  const auto choose = [this](const QModelIndex& row) {
    const QString article = row.data(IssueModel::ArticleRole).toString();
    if (!article.isEmpty()) emit article_chosen(to_utf8(article));
  };
  connect(ui_->issueTree, &QTreeView::clicked, this, choose);
  connect(ui_->issueTree, &QTreeView::activated, this, choose);
  connect(&presenter.issue(), &QAbstractItemModel::modelReset, this, &DateView::unfold_issue);
  for (TileGrid* grid : {ui_->monthGrid, ui_->dayGrid}) connect(grid, &TileGrid::picked, this, pick);
  connect(presenter_, &BrowsePresenter::changed, this, [this](search::Field field) {
    if (field == search::Field::Date) refresh();
    if (field == search::Field::Dated) refresh_dated();
  });
  refresh();
  refresh_dated();
}

void DateView::refresh_dated() {
  const int rows = presenter_->dated().rowCount();
  ui_->datedList->setVisible(rows > 0);
  ui_->datedList->setFixedHeight(rows * ui_->datedList->sizeHintForRow(0) + 4);
}

void DateView::refresh() {
  const auto chosen = presenter_->chosen(search::Field::Date);
  // No higher than its years, so that the months stand right below them.
  const int years = presenter_->years().rowCount();
  ui_->yearList->setMaximumHeight(
      std::max(ui_->yearList->minimumHeight(), years * ui_->yearList->sizeHintForRow(0) + 4));
  const std::string year = presenter_->shown_year();
  const std::string month = presenter_->shown_month();
  ui_->monthTitle->setText(describe_date(year));
  ui_->monthTitle->setVisible(!year.empty());
  ui_->monthGrid->set_tiles(presenter_->months());
  auto months = chosen;
  if (!month.empty()) months.insert(month);
  ui_->monthGrid->set_chosen(std::move(months));
  ui_->dayTitle->setText(describe_date(month));
  ui_->dayTitle->setVisible(!month.empty());
  ui_->dayGrid->setVisible(!month.empty());
  ui_->dayGrid->set_tiles(presenter_->days());
  ui_->dayGrid->set_chosen(chosen);
}

void DateView::unfold_issue() {
  ui_->issueTree->setVisible(presenter_->issue().rowCount() > 0);
  // A day of few pages is seen at a glance.
  constexpr int few = 2;
  if (presenter_->issue().rowCount() <= few) ui_->issueTree->expandAll();
}

void DateView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    ui_->retranslateUi(this);
    if (presenter_ != nullptr) {
      presenter_->retranslate();
      refresh();
    }
  }
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
