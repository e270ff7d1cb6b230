#include "app/browse/date_view.h"

#include "app/browse/count_delegate.h"
#include "app/browse/pick.h"
#include "app/describe.h"
#include "ui_date_view.h"

#include <QEvent>

namespace gongwen::app {

DateView::DateView(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::DateView>()) {
  setAttribute(Qt::WA_StyledBackground);
  ui_->setupUi(this);
  setFocusProxy(ui_->yearList);
  ui_->yearList->setItemDelegate(new CountDelegate(CountDelegate::Bars::Yes, this));
  ui_->monthGrid->set_shape(26, 1.6);
  ui_->dayGrid->set_shape(26, 1.25);
}

DateView::~DateView() = default;

void DateView::show_presenter(BrowsePresenter& presenter) {
  presenter_ = &presenter;
  ui_->yearList->setModel(&presenter.years());
  const auto pick = [this](const std::string& key, Pick how) { presenter_->pick(search::Field::Date, key, how); };
  on_pick(ui_->yearList, pick);
  for (TileGrid* grid : {ui_->monthGrid, ui_->dayGrid}) connect(grid, &TileGrid::picked, this, pick);
  connect(presenter_, &BrowsePresenter::changed, this, [this](search::Field field) {
    if (field == search::Field::Date) refresh();
  });
  refresh();
}

void DateView::refresh() {
  const auto chosen = presenter_->chosen(search::Field::Date);
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

void DateView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    ui_->retranslateUi(this);
    if (presenter_ != nullptr) refresh();
  }
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
