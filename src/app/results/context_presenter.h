#pragma once

#include "app/find/finder.h"
#include "app/job.h"
#include "app/library.h"
#include "app/results/context_model.h"

#include <QObject>

namespace gongwen::app {

/// The concordance of the finder's query. Asks only while it is looked at.
class ContextPresenter : public QObject {
  Q_OBJECT

 public:
  /// Characters on either side that are asked for; what does not fit into the pane is cut.
  static constexpr std::size_t width = 30;
  static constexpr std::size_t most = 20'000;

  ContextPresenter(Library& library, Finder& finder, QObject* parent = nullptr);

  /// Whether somebody looks at it.
  void set_active(bool active);
  void set_sort(search::KwicSort sort);
  [[nodiscard]] search::KwicSort sort() const { return sort_; }
  [[nodiscard]] ContextModel& model() { return model_; }
  [[nodiscard]] bool busy() const { return job_.running(); }
  /// There are more places than are shown.
  [[nodiscard]] bool cut_short() const { return cut_short_; }
  [[nodiscard]] const search::Query& query() const { return finder_.query(); }

 signals:
  void changed();

 private:
  void ask();

  Library& library_;
  Finder& finder_;
  ContextModel model_;
  search::KwicSort sort_ = search::KwicSort::Right;
  bool active_ = false;
  bool stale_ = true;
  bool cut_short_ = false;
  Job job_;
};

}  // namespace gongwen::app
