#include "app/work/archive_presenter.h"

#include "app/messages.h"
#include "app/text.h"
#include "search/index_writer.h"

namespace gongwen::app {

ArchivePresenter::ArchivePresenter(Library& library, QObject* parent) : QObject(parent), library_(library) {}

QString ArchivePresenter::name() const { return to_qt(library_.folder().stem().string()); }

QString ArchivePresenter::failure() const { return failure_ ? localized(to_qt(failure_->message)) : QString(); }

void ArchivePresenter::open() {
  library_.open(opening_, [this](const Result<Opened>& found) {
    if (!found) {
      state_ = State::Failed;
      failure_ = found.error();
      emit changed();
      return;
    }
    state_ = State::Open;
    read_only_ = found->access == archive::Access::ReadOnly;
    articles_ = found->articles;
    outdated_ = found->outdated_pages;
    if (!read_only_) catch_up();
    emit changed();
    emit opened();
  });
}

void ArchivePresenter::catch_up() {
  // The one before may have brought in all there was, and is not heard any more.
  const bool overtakes = catching_up_.running();
  library_.catch_up(
      catching_up_,
      [this](const Progress& progress) {
        const bool more = progress.done / search::IndexWriter::batch > progress_.done / search::IndexWriter::batch;
        progress_ = progress;
        emit changed();
        if (more) emit grown();
      },
      [this, overtakes](const Result<std::int64_t>& indexed) {
        progress_ = {};
        if (!indexed) failure_ = indexed.error();
        emit changed();
        if (indexed && (*indexed > 0 || overtakes)) emit grown();
      });
}

void ArchivePresenter::read_again() {
  if (reading_again()) {
    stopping_ = true;
    reading_again_.stop();
    return;
  }
  stopping_ = false;
  if (read_only_ || outdated_ == 0) return;
  progress_ = {0, outdated_, 0};
  read_some_again();
  emit changed();
}

void ArchivePresenter::read_some_again() {
  library_.reannotate_some(reading_again_, [this](const Result<ingest::Reannotation>& done) {
    if (done) {
      outdated_ = done->left;
      progress_.done += done->pages;
    } else if (done.error().code != ErrorCode::Cancelled) {
      failure_ = done.error();
    }
    if (done && outdated_ > 0 && !stopping_) {
      read_some_again();
    } else {
      progress_ = {};
    }
    emit changed();
    if (done && done->changed > 0) emit grown();
  });
}

void ArchivePresenter::set_indexed(std::int64_t articles) {
  if (articles <= articles_) return;
  articles_ = articles;
  emit changed();
}

}  // namespace gongwen::app
