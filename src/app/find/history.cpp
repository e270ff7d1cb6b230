#include "app/find/history.h"

#include <cassert>
#include <utility>

namespace gongwen::app {

void History::go(Stop stop) {
  if (at_ > 0 && stops_[at_ - 1] == stop) return;
  stops_.resize(at_);
  stops_.push_back(std::move(stop));
  ++at_;
}

void History::leaf(std::string article) {
  if (at_ > 0) stops_[at_ - 1].article = std::move(article);
}

const Stop& History::back() {
  assert(can_go_back());
  --at_;
  return stops_[at_ - 1];
}

const Stop& History::forward() {
  assert(can_go_forward());
  ++at_;
  return stops_[at_ - 1];
}

}  // namespace gongwen::app
