#pragma once

#include "app/job.h"
#include "app/library.h"
#include "app/read/reader_presenter.h"
#include "app/read/similar_model.h"

#include <QObject>

namespace gongwen::app {

/// The articles most like the one that is open.
class SimilarPresenter : public QObject {
  Q_OBJECT

 public:
  static constexpr std::size_t most = 12;

  SimilarPresenter(Library& library, ReaderPresenter& reader, QObject* parent = nullptr);

  [[nodiscard]] SimilarModel& model() { return model_; }
  [[nodiscard]] bool busy() const { return job_.running(); }
  /// In the language of the interface as it is now.
  void tell_again();

 signals:
  void changed();

 private:
  void ask();

  Library& library_;
  ReaderPresenter& reader_;
  std::vector<search::Similar> found_;
  SimilarModel model_;
  Job job_;
};

}  // namespace gongwen::app
