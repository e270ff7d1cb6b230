#pragma once

#include "app/keep/keeper.h"
#include "app/read/reader_presenter.h"

#include <QFrame>
#include <QMenu>
#include <memory>

namespace Ui {
class KeptBar;
}

namespace gongwen::app {

/// What a person did with the article that is open: how far they are with it, its collections, tags and notes.
class KeptBar : public QFrame {
  Q_OBJECT

 public:
  explicit KeptBar(QWidget* parent = nullptr);
  ~KeptBar() override;

  /// Both must outlive the bar. Call once.
  void show_presenters(Keeper& keeper, ReaderPresenter& reader);

 signals:
  void collect_wanted();
  void tag_wanted();
  void note_wanted();
  void quote_wanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void fill_states();
  QWidget* add_chip(const QString& text, const QString& says, std::function<void()> clicked);

  std::unique_ptr<Ui::KeptBar> ui_;
  Keeper* keeper_ = nullptr;
  ReaderPresenter* reader_ = nullptr;
};

/// Unread, read or reviewed, in words.
[[nodiscard]] QString describe(archive::ReadingState state);

}  // namespace gongwen::app
