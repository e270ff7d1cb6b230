#pragma once

#include "app/job.h"
#include "app/library.h"
#include "app/read/reader_presenter.h"

#include <QObject>
#include <vector>

namespace gongwen::app {

/// Reporters who are perhaps those of the open article, written otherwise. They are offered, never merged.
class NamesakePresenter : public QObject {
  Q_OBJECT

 public:
  NamesakePresenter(Library& library, ReaderPresenter& reader, QObject* parent = nullptr);

  [[nodiscard]] const std::vector<Namesake>& namesakes() const { return namesakes_; }

 signals:
  /// They are known now. Told only where there are any.
  void changed();

 private:
  void ask();

  Library& library_;
  ReaderPresenter& reader_;
  std::vector<Namesake> namesakes_;
  Job job_;
};

}  // namespace gongwen::app
