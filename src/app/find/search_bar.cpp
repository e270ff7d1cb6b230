#include "app/find/search_bar.h"

#include "app/find/field_form.h"
#include "app/messages.h"
#include "app/text.h"
#include "ui_search_bar.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QStyle>

namespace gongwen::app {

SearchBar::SearchBar(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::SearchBar>()) {
  ui_->setupUi(this);
  tell_mistake();
}

SearchBar::~SearchBar() = default;

void SearchBar::show_finder(Finder& finder, SuggestionPresenter& suggestions) {
  finder_ = &finder;
  suggestions_ = &suggestions;
  set_up_suggestions();
  connect(ui_->searchLine, &QLineEdit::returnPressed, this, [this] {
    const QModelIndexList offered = completer_->popup()->selectionModel()->selectedRows();
    if (completer_->popup()->isVisible() && !offered.isEmpty()) return suggestions_->take(offered.front().row());
    suggestions_->stop();
    finder_->run(ui_->searchLine->text());
    if (!mistake_) emit ran();
  });
  connect(ui_->searchLine, &QLineEdit::textEdited, this, [this](const QString& text) {
    take_mistake({});
    finder_->write(text);
    suggestions_->type(text, ui_->searchLine->cursorPosition());
  });
  connect(ui_->formButton, &QPushButton::clicked, this, &SearchBar::show_form);
  connect(finder_, &Finder::mistaken, this, &SearchBar::take_mistake);
  connect(finder_, &Finder::searched, this, [this] {
    take_mistake({});
    if (ui_->searchLine->text() != finder_->line()) ui_->searchLine->setText(finder_->line());
  });
}

void SearchBar::set_up_suggestions() {
  offered_ = new QStringListModel(this);
  completer_ = new QCompleter(offered_, this);
  // What fits is decided by the presenter, by pinyin too; the completer only shows it.
  completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  completer_->setMaxVisibleItems(static_cast<int>(SuggestionPresenter::most));  // All: the last of fewer is cut.
  completer_->setWidget(ui_->searchLine);
  completer_->popup()->setObjectName(QStringLiteral("suggestions"));
  connect(suggestions_, &SuggestionPresenter::changed, this, &SearchBar::suggest);
  connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this,
          [this](const QModelIndex& row) { suggestions_->take(row.row()); });
}

void SearchBar::suggest() {
  QStringList lines;
  for (const auto& search : suggestions_->saved()) lines << describe(search);
  for (const auto& suggestion : suggestions_->suggestions()) lines << describe(suggestion);
  offered_->setStringList(lines);
  if (lines.isEmpty() || !ui_->searchLine->hasFocus()) {
    completer_->popup()->hide();
  } else {
    completer_->complete();
  }
}

void SearchBar::show_form() {
  auto* form = new FieldForm(topics_ ? topics_() : QStringList(), this);
  form->setAttribute(Qt::WA_DeleteOnClose);
  // What was typed and not run yet counts, where it can be read.
  form->read(search::parse_query(to_utf8(ui_->searchLine->text())).value_or(finder_->query()));
  connect(form, &FieldForm::confirmed, finder_, &Finder::set_query);
  form->open();
}

void SearchBar::take_mistake(std::optional<Error> mistake) {
  mistake_ = std::move(mistake);
  tell_mistake();
  ui_->searchLine->setProperty("mistaken", mistake_.has_value());
  // A style sheet looks at a property only when it is asked to.
  style()->unpolish(ui_->searchLine);
  style()->polish(ui_->searchLine);
  if (mistake_) mark_from(query_mistake(*mistake_).character);
}

void SearchBar::tell_mistake() {
  const auto [character, sentence] = mistake_ ? query_mistake(*mistake_) : QueryMistake();
  const QString what = character > 0 ? tr("Character %1: %2").arg(character).arg(sentence) : sentence;
  ui_->mistakeLabel->setText(mistake_ ? tr("%1. Below stands what the search before has found.").arg(what) : QString());
  ui_->mistakeLabel->setVisible(mistake_.has_value());
}

void SearchBar::mark_from(int character) {
  if (character == 0) return;
  // Up to the next space, in the UTF-16 of the line.
  const QString line = ui_->searchLine->text();
  qsizetype begin = 0;
  for (int passed = 1; passed < character && begin < line.size(); ++passed) {
    begin += line[begin].isHighSurrogate() ? 2 : 1;
  }
  const auto space = line.indexOf(u' ', begin);
  ui_->searchLine->setSelection(static_cast<int>(begin), static_cast<int>((space < 0 ? line.size() : space) - begin));
}

void SearchBar::focus_line() {
  ui_->searchLine->setFocus(Qt::ShortcutFocusReason);
  ui_->searchLine->selectAll();
}

void SearchBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    ui_->retranslateUi(this);
    tell_mistake();
  }
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
