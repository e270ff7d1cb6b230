#include "app/results/context_presenter.h"

#include <utility>

namespace gongwen::app {

ContextPresenter::ContextPresenter(Library& library, Finder& finder, QObject* parent)
    : QObject(parent), library_(library), finder_(finder) {
  const auto renew = [this] {
    stale_ = true;
    if (active_) ask();
  };
  connect(&finder_, &Finder::searched, this, renew);
  connect(&finder_, &Finder::repeated, this, renew);
}

void ContextPresenter::set_active(bool active) {
  active_ = active;
  if (active_ && stale_) ask();
}

void ContextPresenter::set_sort(search::KwicSort sort) {
  if (sort == sort_) return;
  sort_ = sort;
  stale_ = true;
  if (active_) ask();
}

void ContextPresenter::ask() {
  stale_ = false;
  library_.kwic(job_, finder_.query(), width, sort_, most, [this](Result<search::Kwic> kwic) {
    cut_short_ = kwic && !kwic->complete;
    model_.show(kwic ? std::move(kwic->lines) : std::vector<search::KwicLine>());
    emit changed();
  });
}

}  // namespace gongwen::app
