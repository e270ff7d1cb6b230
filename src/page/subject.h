#pragma once

#include "page/line.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace gongwen::page {

/// What a stretch of text is about, as far as its words tell: the distinct bigrams of Han characters in it, as numbers
/// of one Vocabulary, sorted.
using Subject = std::vector<std::uint32_t>;

/// The bigrams of one page, numbered as they come, with how often each stands in union news in general
/// (data/bigrams.tsv).
class Vocabulary {
 public:
  /// The subject of the lines `which`.
  [[nodiscard]] Subject subject_of(std::span<const Line> lines, std::span<const std::size_t> which);

  [[nodiscard]] std::size_t size() const { return general_rates_.size(); }
  /// How often the bigram stands at one place of a paragraph's bigrams.
  [[nodiscard]] double general_rate(std::uint32_t bigram) const { return general_rates_[bigram]; }

 private:
  std::unordered_map<std::uint64_t, std::uint32_t> numbers_;
  std::vector<double> general_rates_;
};

[[nodiscard]] Subject merge(const Subject& a, const Subject& b);

/// Tells by the bigrams that two pieces share whether they are about the same: how much likelier each is there when the
/// subject is one than by chance, the chance taken from the other pieces of the page.
class SubjectModel {
 public:
  /// `pieces`: the articles of the page as far as they are known. `vocabulary` must outlive the model.
  SubjectModel(std::span<const Subject> pieces, const Vocabulary& vocabulary);

  /// Log likelihood ratio (nats) that `part`, which is in one of the pieces, is about the same as `whole`: another
  /// piece, or with `same_piece` the rest of its own. Negative where less is shared than one subject would share.
  [[nodiscard]] double evidence(const Subject& part, const Subject& whole, bool same_piece) const;

 private:
  const Vocabulary& vocabulary_;
  std::vector<int> frequency_;  ///< By bigram: pieces that hold it.
  double size_ = 1;             ///< Bigrams in all pieces.
};

}  // namespace gongwen::page
