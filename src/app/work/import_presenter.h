#pragma once

#include "app/job.h"
#include "app/library.h"

#include <QObject>
#include <chrono>
#include <deque>
#include <filesystem>
#include <optional>
#include <vector>

namespace gongwen::app {

/// One import at a time; what is dropped meanwhile waits its turn.
class ImportPresenter : public QObject {
  Q_OBJECT

 public:
  explicit ImportPresenter(Library& library, QObject* parent = nullptr);

  /// `options` hold for these paths alone.
  void import(std::vector<std::filesystem::path> paths, ingest::ImportOptions options = {});
  /// Ends the import after the page it is at; its report comes all the same.
  void cancel();

  [[nodiscard]] bool running() const { return job_.running(); }
  [[nodiscard]] bool cancelling() const { return cancelling_; }
  [[nodiscard]] const ingest::ImportProgress& progress() const { return progress_; }

  /// The pages of the sample archive, where they are installed or in the source tree; empty when they are not there.
  [[nodiscard]] static std::filesystem::path sample();

 signals:
  void changed();
  /// More articles can be found than before.
  void grown();
  void finished(const gongwen::ingest::ImportReport& report);
  /// The archive itself could not be written.
  void failed(const QString& sentence);

 private:
  void start();
  void take(const ingest::ImportProgress& progress);
  void end(const Result<ingest::ImportReport>& report);

  Library& library_;
  struct Request {
    std::vector<std::filesystem::path> paths;
    ingest::ImportOptions options;
  };
  std::deque<Request> waiting_;
  ingest::ImportProgress progress_;
  bool cancelling_ = false;
  std::int64_t told_ = 0;  // Articles in the index when grown() was told last.
  std::chrono::steady_clock::time_point told_at_;
  Job job_;
};

}  // namespace gongwen::app
