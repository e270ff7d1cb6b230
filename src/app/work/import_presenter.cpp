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
  std::vector<std::filesystem::path> pages;
  for (auto& path : paths) {
    if (ingest::holds_kept(path)) {
      waiting_.push_back({{std::move(path)}, {}, true});
    } else {
      pages.push_back(std::move(path));
    }
  }
  if (!pages.empty()) waiting_.push_back({std::move(pages), std::move(options)});
  if (!running() && !waiting_.empty()) start();
}

void ImportPresenter::start() {
  progress_ = {};
  cancelling_ = false;
  told_ = 0;
  told_at_ = begun_ = std::chrono::steady_clock::now();
  Request request = std::move(waiting_.front());
  waiting_.pop_front();
  taking_in_ = request.kept;
  if (taking_in_) {
    library_.take_in(
        job_, std::move(request.paths.front()),
        [this](const Progress& pages) {
          take({pages, 0, 0, {}});
        },
        [this](const Result<ingest::KeptReport>& report) { end(report, &ImportPresenter::taken_in); });
  } else {
    library_.import(
        job_, std::move(request.paths), std::move(request.options),
        [this](const ingest::ImportProgress& progress) { take(progress); },
        [this](const Result<ingest::ImportReport>& report) { end(report, &ImportPresenter::finished); });
  }
  emit changed();
}

double ImportPresenter::pace() const {
  const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - begun_;
  return spent.count() < 1 ? 0 : static_cast<double>(progress_.files.done) / spent.count();
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

template <class Report>
void ImportPresenter::end(const Result<Report>& report, void (ImportPresenter::*tell)(const Report&)) {
  if (report) {
    emit(this->*tell)(*report);
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
