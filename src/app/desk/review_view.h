#pragma once

#include "app/desk/desk_presenter.h"
#include "app/desk/review_actions.h"
#include "app/desk/review_model.h"
#include "app/desk/review_presenter.h"
#include "app/read/reader_presenter.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ReviewView;
}

namespace gongwen::app {

/// 核对: the questions of the archive beside the one that is asked, its answers and the article. All of it by keys, and
/// by mouse.
class ReviewView : public QWidget {
  Q_OBJECT

 public:
  explicit ReviewView(QWidget* parent = nullptr);
  ~ReviewView() override;

  /// All must outlive the view. Call once.
  void show_presenters(ReviewPresenter& review, DeskPresenter& desk, ReaderPresenter& reader);
  void focus_list();
  [[nodiscard]] const ReviewActions& actions() const { return actions_; }

 signals:
  /// The person goes back to reading.
  void left();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void make_buttons();
  void connect_actions();
  void refresh();
  void refresh_progress();
  void refresh_misfits();
  void refresh_question();
  void refresh_preview();
  void choose_row();
  void say(const QString& sentence, bool failure);

  std::unique_ptr<Ui::ReviewView> ui_;
  ReviewActions actions_;
  ReviewPresenter* review_ = nullptr;
  DeskPresenter* desk_ = nullptr;
  ReaderPresenter* reader_ = nullptr;
  ReviewModel model_;
  bool choosing_ = false;  // The row follows the presenter, not a person.
};

}  // namespace gongwen::app
