#include "app/find/navigator.h"

#include <utility>

namespace gongwen::app {

Navigator::Navigator(Finder& finder, ReaderPresenter& reader, QObject* parent)
    : QObject(parent), finder_(finder), reader_(reader) {
  connect(&finder_, &Finder::searched, this, [this] {
    if (travelling_) return;
    awaited_.clear();
    // Put in another order, the results leave the article open that is.
    const bool same = finder_.query() == query_;
    query_ = finder_.query();
    history_.go({query_, finder_.sort(), same ? reader_.wanted() : std::string()});
    emit changed();
  });
  connect(&reader_, &ReaderPresenter::visited, this, [this](const std::string& article) {
    history_.go({finder_.query(), finder_.sort(), article});
    emit changed();
  });
}

void Navigator::show(const std::string& article) {
  const std::string wanted = awaited_.empty() ? article : std::exchange(awaited_, {});
  reader_.open(wanted, finder_.query());
  history_.leaf(wanted);
}

void Navigator::visit(const std::string& article) {
  reader_.open(article, finder_.query());
  history_.go({finder_.query(), finder_.sort(), article});
  emit changed();
}

void Navigator::show_place(const std::string& article, const search::Range& place) {
  awaited_.clear();
  reader_.open_at(article, finder_.query(), place);
  history_.leaf(article);
}

void Navigator::back() {
  if (can_go_back()) go_to(history_.back());
}

void Navigator::forward() {
  if (can_go_forward()) go_to(history_.forward());
}

void Navigator::go_to(const Stop& stop) {
  query_ = stop.query;
  travelling_ = true;
  if (stop.query != finder_.query()) {
    awaited_ = stop.article;
    finder_.restore(stop.query, stop.sort);
  } else {
    if (stop.sort != finder_.sort()) finder_.restore(stop.query, stop.sort);
    reader_.open(stop.article, stop.query);
  }
  travelling_ = false;
  emit changed();
}

}  // namespace gongwen::app
