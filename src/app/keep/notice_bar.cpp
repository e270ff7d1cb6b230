#include "app/keep/notice_bar.h"

#include "ui_notice_bar.h"

#include <QEvent>
#include <QStyle>

namespace gongwen::app {
namespace {

constexpr int shown_milliseconds = 8000;

}  // namespace

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), ui_(std::make_unique<Ui::NoticeBar>()) {
  ui_->setupUi(this);
  timer_.setInterval(shown_milliseconds);
  connect(&timer_, &QTimer::timeout, this, &NoticeBar::go_when_unwatched);
  connect(ui_->noticeClose, &QToolButton::clicked, this, &QWidget::hide);
  connect(ui_->noticeUndo, &QToolButton::clicked, this, [this] {
    hide();
    emit undo_wanted();
  });
  hide();
}

NoticeBar::~NoticeBar() = default;

void NoticeBar::tell(const QString& sentence, Kind kind) {
  ui_->noticeText->setText(sentence);
  ui_->noticeUndo->setVisible(kind == Kind::Undoable);
  setProperty("warning", kind == Kind::Warning);
  // A style sheet looks at a property only when it is asked to.
  style()->unpolish(this);
  style()->polish(this);
  show();
  if (kind == Kind::Warning) {
    timer_.stop();
  } else {
    timer_.start();
  }
}

void NoticeBar::go_when_unwatched() {
  if (underMouse() || ui_->noticeUndo->hasFocus() || ui_->noticeClose->hasFocus()) return;
  timer_.stop();
  hide();
}

void NoticeBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    ui_->retranslateUi(this);
    hide();  // Its sentence is in the other language.
  }
  QFrame::changeEvent(event);
}

}  // namespace gongwen::app
