#pragma once

#include "page/line.h"
#include "page/reading.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace gongwen::page {

/// Whose subject the lines of a page are, told by the Han characters and pairs of them that they share: how much
/// likelier one is where the subject is one than by chance, the chance taken from the page and from union news in
/// general (data/bigrams.tsv).
class Subjects {
 public:
  /// What the lines of one article hold, seen from all lines of the page.
  struct Article {
    std::vector<double> odds;  ///< By line: odds that it is about the same as the article's other lines.
  };

  /// `pieces` are stretches of the page that are about one thing each, as far as can be told beforehand: a pair that
  /// many of them hold tells little. `lines` must outlive it.
  Subjects(std::span<const Line> lines, std::span<const Chain> pieces);

  /// The article of the lines `chain`.
  [[nodiscard]] Article article(const Chain& chain) const;

  /// What it costs that `line` is in `own` and not in another article, when `odds` is the sum of its odds over all
  /// articles of the page: minus the logarithm of the chance that it belongs there, by its subject alone.
  [[nodiscard]] static double cost(const Article& own, std::size_t line, double odds);

 private:
  std::vector<std::vector<std::uint32_t>> shared_;  ///< By line: its pairs that another line holds as well.
  std::vector<double> size_;                        ///< By line: all its pairs.
  std::vector<double> rate_;                        ///< By shared pair: chance to stand at one place.
  mutable std::vector<std::uint8_t> count_;         ///< By shared pair: lines of an article; empty between calls.
};

}  // namespace gongwen::page
