#pragma once

#include "app/read/page_delegate.h"
#include "app/read/page_model.h"
#include "app/read/reader_presenter.h"
#include "app/read/similar_presenter.h"

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

  /// Both must outlive the pane. Call once.
  void show_presenters(ReaderPresenter& presenter, SimilarPresenter& similar);
  void focus_article();
  void page_down();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh();
  void refresh_status();
  void scroll_page();
  void refresh_similar();

  std::unique_ptr<Ui::ReaderPane> ui_;
  ReaderPresenter* presenter_ = nullptr;
  SimilarPresenter* similar_ = nullptr;
  PageModel page_;
  PageDelegate page_delegate_;
};

}  // namespace gongwen::app
