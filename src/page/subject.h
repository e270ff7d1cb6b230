#pragma once

#include "page/costs.h"
#include "page/line.h"
#include "page/reading.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
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

  /// The article of the lines `chain`, whatever their order; computed once, and owned by this.
  [[nodiscard]] const Article& article(const Chain& chain);

  /// What it costs that what the lines `chain` hold from each of its places on stands in one article with what they
  /// hold before it, when it is about something else: where an article made of two falls apart. By place in `chain`;
  /// 0 for the first. Computed once, and owned by this.
  [[nodiscard]] const std::vector<double>& strain(const Chain& chain);

  /// The chance that `line` belongs to `own` and not to another article, by its subject alone, when `odds` is the sum
  /// of its odds over all articles of the page.
  [[nodiscard]] static double chance(const Article& own, std::size_t line, double odds) {
    return costs::odd + (1 - costs::odd) * own.odds[line] / odds;
  }

 private:
  [[nodiscard]] Article measured(const Chain& chain);
  [[nodiscard]] std::vector<double> measured_strain(const Chain& chain);

  std::unordered_map<std::uint64_t, Article> known_;                ///< By the hash of the set of lines.
  std::unordered_map<std::uint64_t, std::vector<double>> strains_;  ///< By the hash of the lines in their order.
  std::vector<std::vector<std::uint32_t>> shared_;  ///< By line: its pairs that another line holds as well.
  std::vector<double> size_;                        ///< By line: all its pairs.
  std::vector<std::size_t> first_;                  ///< By shared pair: where its lines begin in `holders_`.
  std::vector<std::uint32_t> holders_;
  std::vector<double> evidence_;                  ///< By place in `holders_`: of a pair that so many of its lines hold.
  std::vector<std::uint32_t> count_;              ///< By shared pair: lines of an article; zero between calls.
  std::vector<std::vector<std::size_t>> places_;  ///< By shared pair: of a chain; empty between calls.
};

}  // namespace gongwen::page
