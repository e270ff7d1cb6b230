#pragma once

#include "page/concepts.h"
#include "page/costs.h"
#include "page/line.h"
#include "page/pairs.h"
#include "page/reading.h"

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace gongwen::page {

/// Whose subject the lines of a page are, told by the pairs of characters (pairs.h) and the concepts (concepts.h) that
/// they share: how much likelier each is where the subject is one than by chance.
class Subjects {
 public:
  /// What the lines of one article hold, seen from all lines of the page.
  struct Article {
    double size = 0;                ///< Pairs that its lines hold.
    std::pmr::vector<double> odds;  ///< By line: odds that it is about the same as the article's other lines.
    std::pmr::vector<char> own;     ///< By line: it is one of the article's.
    std::pmr::vector<double> told;  ///< By line: what the pairs that it holds tell (nats) for the article.
  };

  /// Keeps nothing of `lines`.
  explicit Subjects(std::span<const Line> lines);

  /// The article of the lines `chain`, whatever their order; computed once, and owned by this. Sooner where it differs
  /// in a few lines from one of the articles `like`, which are owned by this as well.
  [[nodiscard]] const Article& article(const Chain& chain, std::span<const Article* const> like = {});

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
  explicit Subjects(const std::vector<std::string>& texts);
  [[nodiscard]] Article measured(const Chain& chain, std::span<const Article* const> like);
  void tell_anew(Article& article);
  [[nodiscard]] std::vector<double> measured_strain(const Chain& chain);

  SharedPairs pairs_;
  SharedConcepts concepts_;
  std::pmr::monotonic_buffer_resource memory_;                      ///< Of articles: hundreds are made, and all kept.
  std::pmr::unordered_map<std::uint64_t, Article> known_;           ///< By the hash of the set of lines.
  std::unordered_map<std::uint64_t, std::vector<double>> strains_;  ///< By the hash of the lines in their order.
  struct Before {
    std::uint32_t lines = 0;  ///< Of the chain, up to some place, that hold the pair.
    std::uint32_t place = 0;  ///< Of the last of them.
  };
  Article nothing_;                     ///< Of no lines.
  std::vector<std::uint32_t> count_;    ///< By pair: lines of an article; zero between calls.
  std::vector<Before> before_;          ///< By pair; nothing between calls.
  std::vector<char> own_;               ///< Of the article that is measured, by line,
  std::vector<double> named_;           ///< and what concepts tell for it.
  std::vector<std::uint32_t> sides_;    ///< By line, and
  std::vector<std::uint32_t> changed_;  ///< pairs, of tell_anew(): they keep their memory.
};

}  // namespace gongwen::page
