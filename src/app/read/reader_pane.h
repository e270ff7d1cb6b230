#pragma once

#include "app/keep/kept_bar.h"
#include "app/read/namesake_presenter.h"
#include "app/read/page_delegate.h"
#include "app/read/page_model.h"
#include "app/read/reader_presenter.h"
#include "app/read/similar_presenter.h"
#include "app/read/typeset.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ReaderPane;
}

namespace gongwen::app {

/// The right pane: the open article set for reading, its page as it came, and where everything is known from.
class ReaderPane : public QWidget {
  Q_OBJECT

 public:
  explicit ReaderPane(QWidget* parent = nullptr);
  ~ReaderPane() override;

  /// All must outlive the pane. Call once.
  void show_presenters(ReaderPresenter& presenter, SimilarPresenter& similar, NamesakePresenter& namesakes,
                       Keeper& keeper);
  /// Shows what a person did with the open article.
  [[nodiscard]] KeptBar& kept_bar();
  void focus_article();
  void page_down();
  /// The words that are chosen in the article: bytes of its repaired text.
  [[nodiscard]] std::optional<search::Range> chosen_words() const;

 signals:
  /// The person wants to correct the page.
  void desk_wanted();
  /// The person wants to see what is by both of them.
  void reporters_wanted(const gongwen::app::Namesake& names);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh();
  void refresh_evidence();
  void refresh_status();
  void scroll_page();
  void go_to_hit_on_page();
  /// Unseen, the page would be laid out for nothing.
  [[nodiscard]] bool shows_page() const;
  void refresh_similar();
  /// The tools give way to the tabs.
  void fit_tools();

  std::unique_ptr<Ui::ReaderPane> ui_;
  ReaderPresenter* presenter_ = nullptr;
  SimilarPresenter* similar_ = nullptr;
  NamesakePresenter* namesakes_ = nullptr;
  std::vector<Piece> pieces_;  // Of the article as it is set.
  PageModel page_;
  PageDelegate page_delegate_;
};

}  // namespace gongwen::app
