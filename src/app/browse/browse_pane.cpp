#include "app/browse/browse_pane.h"

#include "ui_browse_pane.h"

#include <QEvent>

namespace gongwen::app {

BrowsePane::BrowsePane(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::BrowsePane>()) {
  setAttribute(Qt::WA_StyledBackground);
  ui_->setupUi(this);
}

BrowsePane::~BrowsePane() = default;

void BrowsePane::show_presenter(BrowsePresenter& presenter) {
  ui_->regionTab->show_presenter(presenter);
  ui_->dateTab->show_presenter(presenter);
  ui_->topicTab->show_presenter(presenter);
  connect(ui_->dateTab, &DateView::article_chosen, this, &BrowsePane::article_chosen);
}

CollectionView& BrowsePane::collections() { return *ui_->collectionTab; }

void BrowsePane::go_to(search::Field field) {
  QWidget* tab = field == search::Field::Region  ? static_cast<QWidget*>(ui_->regionTab)
                 : field == search::Field::Date  ? static_cast<QWidget*>(ui_->dateTab)
                 : field == search::Field::Topic ? static_cast<QWidget*>(ui_->topicTab)
                                                 : ui_->collectionTab;
  ui_->browseTabs->setCurrentWidget(tab);
  if (tab == ui_->regionTab) {
    ui_->regionTab->focus_tree();
  } else {
    tab->setFocus(Qt::ShortcutFocusReason);
  }
}

void BrowsePane::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) ui_->retranslateUi(this);
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
