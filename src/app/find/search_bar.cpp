#include "app/find/search_bar.h"

#include "ui_search_bar.h"

#include <QEvent>
#include <QStyle>

namespace gongwen::app {

SearchBar::SearchBar(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::SearchBar>()) {
  ui_->setupUi(this);
  tell_mistake({});
}

SearchBar::~SearchBar() = default;

void SearchBar::show_finder(Finder& finder) {
  finder_ = &finder;
  connect(ui_->searchLine, &QLineEdit::returnPressed, this, [this] {
    finder_->run(ui_->searchLine->text());
    if (ui_->mistakeLabel->text().isEmpty()) emit ran();
  });
  connect(ui_->searchLine, &QLineEdit::textEdited, this, [this](const QString& text) {
    tell_mistake({});
    finder_->write(text);
  });
  connect(finder_, &Finder::mistaken, this, &SearchBar::tell_mistake);
  connect(finder_, &Finder::searched, this, [this] {
    tell_mistake({});
    if (ui_->searchLine->text() != finder_->line()) ui_->searchLine->setText(finder_->line());
  });
}

void SearchBar::tell_mistake(const QString& sentence) {
  ui_->mistakeLabel->setText(sentence);
  ui_->mistakeLabel->setVisible(!sentence.isEmpty());
  ui_->searchLine->setProperty("mistaken", !sentence.isEmpty());
  // A style sheet looks at a property only when it is asked to.
  style()->unpolish(ui_->searchLine);
  style()->polish(ui_->searchLine);
}

void SearchBar::focus_line() {
  ui_->searchLine->setFocus(Qt::ShortcutFocusReason);
  ui_->searchLine->selectAll();
}

void SearchBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) ui_->retranslateUi(this);
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
