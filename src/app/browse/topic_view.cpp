#include "app/browse/topic_view.h"

#include "app/browse/count_delegate.h"
#include "app/browse/pick.h"
#include "ui_topic_view.h"

#include <QEvent>

namespace gongwen::app {

TopicView::TopicView(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::TopicView>()) {
  setAttribute(Qt::WA_StyledBackground);
  ui_->setupUi(this);
  setFocusProxy(ui_->topicList);
  ui_->topicList->setItemDelegate(new CountDelegate(CountDelegate::Bars::Trend, this));
}

TopicView::~TopicView() = default;

void TopicView::show_presenter(BrowsePresenter& presenter) {
  presenter_ = &presenter;
  ui_->topicList->setModel(&presenter.topics());
  on_pick(ui_->topicList,
          [this](const std::string& key, Pick pick) { presenter_->pick(search::Field::Topic, key, pick); });
}

void TopicView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) ui_->retranslateUi(this);
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
