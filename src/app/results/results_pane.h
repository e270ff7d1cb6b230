#pragma once

#include "app/browse/browse_presenter.h"
#include "app/results/context_presenter.h"
#include "app/results/results_presenter.h"

#include <QTableView>
#include <QWidget>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace Ui {
class ResultsPane;
}

namespace gongwen::app {

/// The middle pane: how many were found and how fast, the years, the active filters, and the results as a list, as a
/// table, or in context.
class ResultsPane : public QWidget {
  Q_OBJECT

 public:
  explicit ResultsPane(QWidget* parent = nullptr);
  ~ResultsPane() override;

  /// All must outlive the pane. Call once.
  void show_presenters(ResultsPresenter& results, ContextPresenter& context, BrowsePresenter& browse);
  /// 0: list, 1: table, 2: in context.
  [[nodiscard]] int shown_view() const;
  void choose_view(int view);
  /// Moves the chosen row by `rows`.
  void step(int rows);
  void focus_list();
  /// Ids of the articles whose rows are chosen, in the order of the list; nothing when one of them is not loaded.
  [[nodiscard]] std::optional<std::vector<std::string>> chosen_articles() const;
  /// What the rows offer in their menu.
  void offer(const QList<QAction*>& actions);
  /// Chooses the row of `article` without telling so, where it is loaded; else none.
  void follow(const std::string& article);

 signals:
  /// Another view was chosen by a person.
  void view_chosen(int view);
  /// A row was chosen; it is to be shown.
  void chosen(const std::string& article);
  /// A place in an article was chosen.
  void place_chosen(const std::string& article, const gongwen::search::Range& place);
  /// Enter on the chosen row.
  void opened();
  /// Space in the list: go on in what is read.
  void page_down_wanted();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void set_up_list();
  void set_up_table();
  void set_up_context();
  void connect_view(QTableView* view);
  void show_view(int view);
  [[nodiscard]] QTableView* view() const;
  void refresh_order();
  void refresh();
  void refresh_histogram();
  void fit_head();
  void choose_first();
  void choose_current();
  void load_visible();

  std::unique_ptr<Ui::ResultsPane> ui_;
  ResultsPresenter* results_ = nullptr;
  ContextPresenter* context_ = nullptr;
  BrowsePresenter* browse_ = nullptr;
  std::string chosen_;  // Id of the article told last.
};

}  // namespace gongwen::app
