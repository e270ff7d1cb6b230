#include "app/read/namesake_presenter.h"

#include <utility>

namespace gongwen::app {

NamesakePresenter::NamesakePresenter(Library& library, ReaderPresenter& reader, QObject* parent)
    : QObject(parent), library_(library), reader_(reader) {
  connect(&reader_, &ReaderPresenter::opened, this, &NamesakePresenter::ask);
}

void NamesakePresenter::ask() {
  job_.abandon();
  namesakes_.clear();
  if (!reader_.reading()) return;
  std::vector<std::string> names;
  for (const auto& byline : reader_.reading()->article.bylines) names.push_back(byline.name);
  if (names.empty()) return;
  library_.namesakes(job_, std::move(names), [this](Result<std::vector<Namesake>> found) {
    if (!found || found->empty()) return;  // Without an index nobody is known.
    namesakes_ = *std::move(found);
    emit changed();
  });
}

}  // namespace gongwen::app
