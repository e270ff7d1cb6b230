#pragma once

#include "app/find/finder.h"
#include "app/find/suggestion_presenter.h"

#include <QCompleter>
#include <QStringList>
#include <QStringListModel>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Ui {
class SearchBar;
}

namespace gongwen::app {

/// The search line, and the form that reads and writes it. Enter runs it; a mistake is told below it.
class SearchBar : public QWidget {
  Q_OBJECT

 public:
  explicit SearchBar(QWidget* parent = nullptr);
  ~SearchBar() override;

  /// Both must outlive the bar. Call once.
  void show_finder(Finder& finder, SuggestionPresenter& suggestions);
  void focus_line();
  /// Where the topics come from that the form offers.
  void offer_topics(std::function<QStringList()> topics) { topics_ = std::move(topics); }

 signals:
  /// Enter, and what stood in the line was a query.
  void ran();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void set_up_suggestions();
  void suggest();
  void show_form();
  void take_mistake(std::optional<Error> mistake);
  void tell_mistake();
  /// Selects the word that begins with the character, so that typing puts another in its place.
  void mark_from(int character);

  std::unique_ptr<Ui::SearchBar> ui_;
  Finder* finder_ = nullptr;
  SuggestionPresenter* suggestions_ = nullptr;
  std::optional<Error> mistake_;  ///< Of what stands in the line; kept, to be told anew in another language.
  QStringListModel* offered_;
  QCompleter* completer_;
  std::function<QStringList()> topics_;
};

}  // namespace gongwen::app
