#pragma once

#include "page/line.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace gongwen::page {

/// What a stretch of text is about, as far as its words tell: the distinct bigrams of Han characters in it, sorted.
using Subject = std::vector<std::uint64_t>;

/// The subject of the lines `which`.
[[nodiscard]] Subject subject_of(std::span<const Line> lines, std::span<const std::size_t> which);
[[nodiscard]] Subject merge(const Subject& a, const Subject& b);

/// How much a bigram tells: the fewer of the page's pieces it stands in, the more.
class Weights {
 public:
  explicit Weights(std::span<const Subject> pieces);
  [[nodiscard]] double of(std::uint64_t bigram) const;

  /// 0 to 1: the cosine of the two, so that a long article is not near to everything. 0 when either is empty.
  [[nodiscard]] double affinity(const Subject& part, const Subject& whole) const;

 private:
  [[nodiscard]] double mass(const Subject& subject) const;

  std::unordered_map<std::uint64_t, double> weights_;
  double unseen_ = 0;
};

}  // namespace gongwen::page
