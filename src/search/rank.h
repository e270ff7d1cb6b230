#pragma once

#include "search/record.h"
#include "search/text_match.h"
#include "search/units.h"

#include <vector>

namespace gongwen::search {

/// Says how well an article answers, from its text: by where its words stand (headline, lead, body), how often (each
/// time less), how rare they are and how close to each other; not by its length.
class Scorer {
 public:
  /// `units` must outlive it.
  explicit Scorer(const std::vector<Unit>& units) : units_(units) {}

  struct Score {
    double value = 0;
    double covered = 0;  ///< The share of what is looked for, by weight, that the article has: 0 to 1.
  };

  /// Of an article that has all of it.
  [[nodiscard]] Score of(const OpenRecord& record) const;
  /// Of an article that may have synonyms, words and meanings instead.
  [[nodiscard]] Score of_partial(const OpenRecord& record, const annotate::Article& listed) const;

 private:
  struct Reading;
  [[nodiscard]] Score score(Reading& reading, const annotate::Article* listed) const;

  const std::vector<Unit>& units_;
};

/// Puts near-copies of what stands before them behind the rest; `hashes` are those of the articles in their order.
/// Returns the new order as indexes.
[[nodiscard]] std::vector<std::size_t> copies_last(const std::vector<MinHash>& hashes);

}  // namespace gongwen::search
