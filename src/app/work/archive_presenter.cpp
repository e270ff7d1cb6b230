#include "app/work/archive_presenter.h"

#include "app/describe.h"
#include "app/text.h"

namespace gongwen::app {

ArchivePresenter::ArchivePresenter(Library& library, QObject* parent) : QObject(parent), library_(library) {}

QString ArchivePresenter::name() const { return to_qt(library_.folder().stem().string()); }

void ArchivePresenter::open() {
  library_.open(opening_, [this](const Result<Opened>& found) {
    if (!found) {
      state_ = State::Failed;
      failure_ = describe(found.error());
      emit changed();
      return;
    }
    state_ = State::Open;
    read_only_ = found->access == archive::Access::ReadOnly;
    articles_ = found->articles;
    if (!read_only_) catch_up();
    emit changed();
    emit opened();
  });
}

void ArchivePresenter::catch_up() {
  library_.catch_up(
      catching_up_,
      [this](const Progress& progress) {
        progress_ = progress;
        emit changed();
      },
      [this](const Result<std::int64_t>& indexed) {
        progress_ = {};
        if (!indexed) failure_ = describe(indexed.error());
        emit changed();
        if (indexed && *indexed > 0) emit grown();
      });
}

void ArchivePresenter::set_indexed(std::int64_t articles) {
  if (articles <= articles_) return;
  articles_ = articles;
  emit changed();
}

}  // namespace gongwen::app
