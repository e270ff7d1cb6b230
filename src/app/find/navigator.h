#pragma once

#include "app/find/finder.h"
#include "app/find/history.h"
#include "app/read/reader_presenter.h"

#include <QObject>
#include <string>

namespace gongwen::app {

/// Opens what a person chooses, and keeps the way back.
class Navigator : public QObject {
  Q_OBJECT

 public:
  Navigator(Finder& finder, ReaderPresenter& reader, QObject* parent = nullptr);

  /// A result was chosen.
  void show(const std::string& article);
  /// An article was chosen elsewhere than among the results.
  void visit(const std::string& article);
  /// A place in an article was chosen among the results.
  void show_place(const std::string& article, const search::Range& place);
  void back();
  void forward();
  [[nodiscard]] bool can_go_back() const { return history_.can_go_back(); }
  [[nodiscard]] bool can_go_forward() const { return history_.can_go_forward(); }

 signals:
  void changed();

 private:
  void go_to(const Stop& stop);

  Finder& finder_;
  ReaderPresenter& reader_;
  History history_;
  search::Query query_;  // Of the stop one is at.
  bool travelling_ = false;
  std::string awaited_;  // The article to open once the query that one went back to is answered.
};

}  // namespace gongwen::app
