#include "app/take/export_presenter.h"

#include "app/describe.h"

#include <utility>

namespace gongwen::app {

ExportPresenter::ExportPresenter(Library& library, QObject* parent) : QObject(parent), library_(library) {}

void ExportPresenter::write(exports::Selection selection, exports::Options options, std::filesystem::path output,
                            exports::WithManifest manifest) {
  if (running()) return;
  progress_ = {};
  library_.write(
      job_, std::move(selection), std::move(options), output, manifest,
      [this](const Progress& progress) {
        progress_ = progress;
        emit changed();
      },
      [this, output](const Result<exports::ExportReport>& report) {
        emit changed();
        if (report) {
          emit finished(*report, output);
        } else {
          emit failed(report.error().code == ErrorCode::Cancelled
                          ? tr("Cancelled: nothing of it is left, and what stood there is as it was.")
                          : describe(report.error()));
        }
      });
  emit changed();
}

}  // namespace gongwen::app
