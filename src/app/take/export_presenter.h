#pragma once

#include "app/job.h"
#include "app/library.h"

#include <QObject>
#include <QString>
#include <filesystem>

namespace gongwen::app {

/// One export at a time.
class ExportPresenter : public QObject {
  Q_OBJECT

 public:
  explicit ExportPresenter(Library& library, QObject* parent = nullptr);

  /// Nothing while one is running.
  void write(exports::Selection selection, exports::Options options, std::filesystem::path output,
             exports::WithManifest manifest);
  /// Ends it; nothing of it is left, and what stood there is as it was.
  void cancel() { job_.stop(); }

  [[nodiscard]] bool running() const { return job_.running(); }
  [[nodiscard]] const Progress& progress() const { return progress_; }

 signals:
  /// It has begun, gone on or ended.
  void changed();
  void finished(const gongwen::exports::ExportReport& report, const std::filesystem::path& output);
  void failed(const QString& sentence);

 private:
  Library& library_;
  Progress progress_;
  Job job_;
};

}  // namespace gongwen::app
