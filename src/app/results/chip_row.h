#pragma once

#include "search/query.h"

#include <QWidget>
#include <vector>

namespace gongwen::app {

/// The active filters as chips; a click on one takes it away.
class ChipRow : public QWidget {
  Q_OBJECT

 public:
  explicit ChipRow(QWidget* parent = nullptr);

  void show_filters(const std::vector<search::Filter>& filters);

 signals:
  void removed(const gongwen::search::Filter& filter);
};

}  // namespace gongwen::app
