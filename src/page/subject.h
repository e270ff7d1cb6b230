#pragma once

#include "page/line.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace gongwen::page {

/// What a stretch of text is about, as far as its words tell: the distinct bigrams of Han characters in it, sorted.
using Subject = std::vector<std::uint64_t>;

/// The subject of the lines `which`.
[[nodiscard]] Subject subject_of(std::span<const Line> lines, std::span<const std::size_t> which);
[[nodiscard]] Subject merge(const Subject& a, const Subject& b);

/// Tells by the bigrams that two pieces share whether they are about the same: how much likelier each is there when the
/// subject is one than by chance, the chance taken from the other pieces of the page.
class SubjectModel {
 public:
  /// `pieces`: the articles of the page as far as they are known.
  explicit SubjectModel(std::span<const Subject> pieces);

  /// Log likelihood ratio (nats) that `part`, which is in one of the pieces, is about the same as `whole`: another
  /// piece, or with `same_piece` the rest of its own. 0 when nothing is shared.
  [[nodiscard]] double evidence(const Subject& part, const Subject& whole, bool same_piece) const;

 private:
  std::unordered_map<std::uint64_t, int> frequency_;  ///< Pieces that hold the bigram.
  double size_ = 1;                                   ///< Bigrams in all pieces.
};

}  // namespace gongwen::page
