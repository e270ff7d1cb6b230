#include "app/work/import_presenter.h"

#include "app/describe.h"
#include "app/text.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace gongwen::app {
namespace {

/// Counting anew more often than this would disturb who reads.
constexpr auto between_tellings = std::chrono::seconds(2);

}  // namespace

ImportPresenter::ImportPresenter(Library& library, QObject* parent) : QObject(parent), library_(library) {}

void ImportPresenter::import(std::vector<std::filesystem::path> paths, ingest::ImportOptions options) {
  if (paths.empty()) return;
  waiting_.push_back({std::move(paths), std::move(options)});
  if (!running()) start();
}

void ImportPresenter::start() {
  progress_ = {};
  cancelling_ = false;
  told_ = 0;
  told_at_ = std::chrono::steady_clock::now();
  Request request = std::move(waiting_.front());
  waiting_.pop_front();
  library_.import(
      job_, std::move(request.paths), std::move(request.options),
      [this](const ingest::ImportProgress& progress) { take(progress); },
      [this](const Result<ingest::ImportReport>& report) { end(report); });
  emit changed();
}

void ImportPresenter::take(const ingest::ImportProgress& progress) {
  progress_ = progress;
  emit changed();
  const auto now = std::chrono::steady_clock::now();
  if (progress.indexed > told_ && now - told_at_ >= between_tellings) {
    told_ = progress.indexed;
    told_at_ = now;
    emit grown();
  }
}

void ImportPresenter::end(const Result<ingest::ImportReport>& report) {
  if (report) {
    emit finished(*report);
  } else {
    emit failed(describe(report.error()));
  }
  emit grown();
  if (!waiting_.empty()) start();
  emit changed();
}

void ImportPresenter::cancel() {
  cancelling_ = true;
  waiting_.clear();
  job_.stop();
  emit changed();
}

std::filesystem::path ImportPresenter::sample() {
  const std::filesystem::path program(to_utf8(QCoreApplication::applicationDirPath()));
  const std::array<std::filesystem::path, 2> places{program / "../share/gongwen/sample", GONGWEN_SAMPLE_DIR};
  for (const auto& place : places) {
    std::error_code error;
    if (std::filesystem::is_directory(place, error)) return place;
  }
  return {};
}

}  // namespace gongwen::app
