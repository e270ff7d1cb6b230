#pragma once

#include "annotate/article.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace gongwen::annotate {

/// What speaks for two articles being parts of one story.
struct Kinship {
  double weight = 0;                 ///< 0 and up; articles of two stories have some 3, seldom over 12.
  std::vector<std::string> reasons;  ///< For people, in Chinese.
};

/// Compares the articles of one page with those of another: what they share that is rare on both pages, headlines that
/// repeat, words that the jump has cut in two.
class KinshipModel {
 public:
  /// Both spans must outlive the model.
  KinshipModel(std::span<const Article> first, std::span<const Article> second);

  /// For first[i] going on in second[j].
  [[nodiscard]] Kinship between(std::size_t i, std::size_t j) const;

 private:
  using Bigrams = std::vector<std::uint64_t>;  ///< Of Han characters, sorted, each once.

  [[nodiscard]] static Bigrams bigrams_of(std::string_view text);
  [[nodiscard]] double rarity(std::uint64_t bigram) const;
  [[nodiscard]] std::string shared_words(std::size_t j, const Bigrams& shared) const;

  std::span<const Article> first_;
  std::span<const Article> second_;
  std::vector<Bigrams> of_first_;
  std::vector<Bigrams> of_second_;
  std::unordered_map<std::uint64_t, int> holders_;  ///< By bigram: articles of both pages that hold it.
};

}  // namespace gongwen::annotate
