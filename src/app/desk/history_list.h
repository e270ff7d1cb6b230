#pragma once

#include "app/desk/desk_page.h"

#include <QListWidget>

namespace gongwen::app {

/// What was corrected on the page on the desk, in sentences, the newest first.
class HistoryList : public QListWidget {
  Q_OBJECT

 public:
  using QListWidget::QListWidget;

  void show_page(const DeskPage& page);
  /// What was not done to `article` stands back; null: all of it. Of the page that is shown.
  void mark(const DeskPage& page, const annotate::Article* article);
};

}  // namespace gongwen::app
