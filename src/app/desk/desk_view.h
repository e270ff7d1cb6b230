#pragma once

#include "app/desk/blocks_model.h"
#include "app/desk/cards_model.h"
#include "app/desk/desk_actions.h"
#include "app/desk/desk_presenter.h"
#include "app/read/page_delegate.h"
#include "app/read/reader_presenter.h"

#include <QListView>
#include <QWidget>
#include <memory>

namespace Ui {
class DeskView;
}

namespace gongwen::app {

/// 更正台: the page as it came beside its articles as cards, the places of the block one is at, and the article as it
/// reads now. All of it by keys, and by mouse.
class DeskView : public QWidget {
  Q_OBJECT

 public:
  explicit DeskView(QWidget* parent = nullptr);
  ~DeskView() override;

  /// Both must outlive the view. Call once.
  void show_presenters(DeskPresenter& desk, ReaderPresenter& reader);
  void focus_cards();
  [[nodiscard]] const DeskActions& actions() const { return actions_; }

 signals:
  /// The person goes back to reading.
  void left();

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void make_buttons();
  void connect_actions();
  void connect_views();
  void refresh();
  void refresh_place();
  void refresh_preview();
  void refresh_history();
  void refresh_misfit();
  void refresh_actions();
  void choose_rows();
  void bring_into_sight_soon();
  void follow_cards();
  void say(const QString& sentence, bool failure);
  void ask_for_role();
  void ask_for_article();
  void show_menu(QListView& view, const QPoint& at);
  /// Where a menu of keys opens: below the block one is at.
  [[nodiscard]] QPoint menu_place() const;

  std::unique_ptr<Ui::DeskView> ui_;
  DeskActions actions_;
  DeskPresenter* desk_ = nullptr;
  ReaderPresenter* reader_ = nullptr;
  BlocksModel blocks_;
  CardsModel cards_;
  PageDelegate page_delegate_;
  bool choosing_ = false;  // The rows follow the presenter, not a person.
};

}  // namespace gongwen::app
