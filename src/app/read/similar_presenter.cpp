#include "app/read/similar_presenter.h"

namespace gongwen::app {

SimilarPresenter::SimilarPresenter(Library& library, ReaderPresenter& reader, QObject* parent)
    : QObject(parent), library_(library), reader_(reader) {
  connect(&reader_, &ReaderPresenter::opened, this, &SimilarPresenter::ask);
}

void SimilarPresenter::ask() {
  model_.show({});
  emit changed();
  if (!reader_.reading()) {
    job_.abandon();
    return;
  }
  library_.similar(job_, reader_.reading()->article.id, most,
                   [this](const Result<std::vector<search::Similar>>& found) {
                     // An article that the index does not have yet has no likes either.
                     if (found) model_.show(*found);
                     emit changed();
                   });
}

}  // namespace gongwen::app
