#include "app/read/similar_presenter.h"

namespace gongwen::app {

SimilarPresenter::SimilarPresenter(Library& library, ReaderPresenter& reader, QObject* parent)
    : QObject(parent), library_(library), reader_(reader) {
  connect(&reader_, &ReaderPresenter::opened, this, &SimilarPresenter::ask);
}

void SimilarPresenter::ask() {
  found_.clear();
  tell_again();
  if (!reader_.reading()) {
    job_.abandon();
    return;
  }
  library_.similar(job_, reader_.reading()->article.id, most,
                   [this](const Result<std::vector<search::Similar>>& found) {
                     // An article that the index does not have yet has no likes either.
                     found_ = found.value_or(std::vector<search::Similar>());
                     tell_again();
                   });
}

void SimilarPresenter::tell_again() {
  model_.show(found_);
  emit changed();
}

}  // namespace gongwen::app
