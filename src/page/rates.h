#pragma once

#include "page/weights.h"

#include <cstdint>
#include <string_view>

namespace gongwen::page {

/// How often Han characters and pairs of them stand in union news (data/bigrams.tsv): the chance to meet one at a place
/// of what a paragraph holds. Immutable; any thread may read it.
class Rates {
 public:
  explicit Rates(std::string_view table);
  /// Those of data/bigrams.tsv.
  [[nodiscard]] static const Rates& shipped();

  /// By the key of a pair of characters, or of one alone (weights.h); 0 where it is rare.
  [[nodiscard]] double of(std::uint64_t key) const;

 private:
  Weights rates_;
};

}  // namespace gongwen::page
