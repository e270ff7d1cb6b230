#pragma once

#include "search/query.h"
#include "search/searcher.h"

#include <cstddef>
#include <string>
#include <vector>

namespace gongwen::app {

/// A place that one can come back to: what was looked for, and the article that was open (its id; none: empty).
struct Stop {
  search::Query query;
  search::Sort sort = search::Sort::Relevance;
  std::string article;

  bool operator==(const Stop&) const = default;
};

/// The way a person went, as in a browser.
class History {
 public:
  /// Goes to `stop`, and forgets what lay ahead. Going to where one is, is no step.
  void go(Stop stop);
  /// Stays in place, but with another article open: leafing through results is no way of many steps.
  void leaf(std::string article);

  [[nodiscard]] bool can_go_back() const { return at_ > 1; }
  [[nodiscard]] bool can_go_forward() const { return at_ < stops_.size(); }
  /// One step back; can_go_back() must hold.
  const Stop& back();
  /// One step forward; can_go_forward() must hold.
  const Stop& forward();

 private:
  std::vector<Stop> stops_;
  std::size_t at_ = 0;  // Number of stops up to the present one.
};

}  // namespace gongwen::app
