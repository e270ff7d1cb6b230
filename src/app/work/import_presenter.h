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

/// Pages, and what others kept, as they are taken in: one after the other, what is dropped meanwhile in its turn.
class ImportPresenter : public QObject {
  Q_OBJECT

 public:
  explicit ImportPresenter(Library& library, QObject* parent = nullptr);

  /// `options` hold for these paths alone. Of them, exports and archives (ingest::holds_kept()) are taken in.
  void import(std::vector<std::filesystem::path> paths, ingest::ImportOptions options = {});
  /// Ends what is under way after the page it is at; its report comes all the same.
  void cancel();

  [[nodiscard]] bool running() const { return job_.running(); }
  [[nodiscard]] bool cancelling() const { return cancelling_; }
  /// What is under way is an export or an archive; progress() counts its pages.
  [[nodiscard]] bool taking_in() const { return taking_in_; }
  [[nodiscard]] const ingest::ImportProgress& progress() const { return progress_; }
  /// Files a second since it began; 0 in the first second.
  [[nodiscard]] double pace() const;

  /// The pages of the sample archive, where they are installed or in the source tree; empty when they are not there.
  [[nodiscard]] static std::filesystem::path sample();

 signals:
  void changed();
  /// More articles can be found than before.
  void grown();
  void finished(const gongwen::ingest::ImportReport& report);
  void taken_in(const gongwen::ingest::KeptReport& report);
  /// The archive itself could not be written.
  void failed(const QString& sentence);

 private:
  void start();
  void take(const ingest::ImportProgress& progress);
  template <class Report>
  void end(const Result<Report>& report, void (ImportPresenter::*tell)(const Report&));

  Library& library_;
  struct Request {
    std::vector<std::filesystem::path> paths;
    ingest::ImportOptions options;
    bool kept = false;  // The one path holds what others kept.
  };
  std::deque<Request> waiting_;
  ingest::ImportProgress progress_;
  std::chrono::steady_clock::time_point begun_;
  bool cancelling_ = false;
  bool taking_in_ = false;
  std::int64_t told_ = 0;  // Articles in the index when grown() was told last.
  std::chrono::steady_clock::time_point told_at_;
  Job job_;
};

}  // namespace gongwen::app
