#include "page/subject.h"

#include "page/costs.h"
#include "page/exponential.h"
#include "page/formulas.h"

#include <algorithm>
#include <cmath>

namespace gongwen::page {
namespace {

// A number as good as random for each `value`, so that sums of them tell sets apart. The mixer is that of SplitMix64
// (Sebastiano Vigna, public domain).
std::uint64_t scattered(std::uint64_t value) {
  value *= 0x9E3779B97F4A7C15U;
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
  return value ^ (value >> 31);
}

}  // namespace

Subjects::Subjects(std::span<const Line> lines) : Subjects(without_formulas(lines)) {}

Subjects::Subjects(const std::vector<std::string>& texts)
    : pairs_(texts),
      concepts_(texts),
      known_(&memory_),
      nothing_{0, {texts.size(), 0, &memory_}, {texts.size(), 0, &memory_}, {texts.size(), 0, &memory_}},
      count_(pairs_.count(), 0),
      before_(pairs_.count()) {}

const Subjects::Article& Subjects::article(const Chain& chain, std::span<const Article* const> like) {
  std::uint64_t hash = 0;
  for (const std::size_t line : chain) hash += scattered(line + 1);
  const auto known = known_.find(hash);
  if (known != known_.end()) return known->second;
  return known_.emplace(hash, measured(chain, like)).first->second;
}

Subjects::Article Subjects::measured(const Chain& chain, std::span<const Article* const> like) {
  const std::size_t lines = pairs_.lines();
  own_.assign(lines, 0);
  double size = 0;
  for (const std::size_t line : chain) {
    own_[line] = 1;
    size += pairs_.size(line);
  }
  // From the known article that differs in the fewest pairs; that of no lines differs in all.
  const Article* nearest = &nothing_;
  double least = size;
  for (const Article* known : like) {
    double differ = size + known->size;
    for (const std::size_t line : chain) differ -= known->own[line] != 0 ? 2 * pairs_.size(line) : 0;
    if (differ >= least) continue;
    least = differ;
    nearest = known;
  }
  Article article{size, {lines, 0, &memory_}, {nearest->own, &memory_}, {nearest->told, &memory_}};
  tell_anew(article);
  concepts_.tell(own_, named_);
  const auto by_chance = [](double rest) { return costs::against * std::log1p(rest / costs::prior); };
  const auto odds = [&](std::size_t line, double chance) {
    const double shared = article.told[line] - chance * pairs_.size(line);
    const double evidence = costs::subject * shared + costs::concepts * named_[line];
    const double enough = evidence > costs::certain ? costs::certain : evidence;
    return costs::aside + (1 - costs::aside) * exponential(static_cast<float>(enough));
  };
  const double by_chance_of_others = by_chance(size);
  for (std::size_t line = 0; line < lines; ++line) article.odds[line] = odds(line, by_chance_of_others);
  for (const std::size_t line : chain) {
    const double rest = size - pairs_.size(line);
    article.odds[line] = rest <= 0 ? costs::aside : odds(line, by_chance(rest));
  }
  return article;
}

// Makes `article` one of the lines `own_`: what pairs tell changes with those that the lines hold by which they differ.
void Subjects::tell_anew(Article& article) {
  constexpr std::uint32_t was = 1;
  constexpr std::uint32_t is_now = 1U << 16;  // Sums of both count in the two halves of a number.
  sides_.resize(own_.size());
  changed_.clear();
  for (std::size_t line = 0; line < own_.size(); ++line) {
    sides_[line] = (article.own[line] != 0 ? was : 0) + (own_[line] != 0 ? is_now : 0);
    if (own_[line] == article.own[line]) continue;
    article.own[line] = own_[line];
    const double sign = own_[line] != 0 ? 1 : -1;
    const auto of_two = pairs_.of_two(line);
    for (std::size_t other = 0; other < of_two.size(); ++other) article.told[other] += sign * of_two[other];
    for (const std::uint32_t pair : pairs_.in(line)) {
      if (count_[pair]++ == 0) changed_.push_back(pair);
    }
  }
  for (const std::uint32_t pair : changed_) {
    count_[pair] = 0;
    const auto holders = pairs_.holders(pair);
    const double* evidence = pairs_.evidence(pair).data();
    std::uint32_t inside = 0;
    for (const std::uint32_t line : holders) inside += sides_[line];
    // A line of the article is not its own witness.
    for (const std::uint32_t line : holders) {
      const std::uint32_t others = inside - sides_[line];
      article.told[line] += evidence[others / is_now] - evidence[others % is_now];
    }
  }
}

const std::vector<double>& Subjects::strain(const Chain& chain) {
  std::uint64_t hash = 0;
  for (const std::size_t line : chain) hash = scattered(hash + line + 1);
  const auto [known, is_new] = strains_.try_emplace(hash);
  if (is_new) known->second = measured_strain(chain);
  return known->second;
}

std::vector<double> Subjects::measured_strain(const Chain& chain) {
  double size = 0;
  for (const std::size_t line : chain) {
    size += pairs_.size(line);
    for (const std::uint32_t pair : pairs_.in(line)) ++count_[pair];
  }
  // That what stands from a place on is about the same as the rest, less that of the place before it.
  std::vector<double> told(chain.size() + 1, 0);
  for (std::size_t k = 0; k < chain.size(); ++k) {
    for (const std::uint32_t pair : pairs_.in(chain[k])) {
      const std::uint32_t all = count_[pair];
      if (all == 1) continue;
      const std::uint32_t n = before_[pair].lines++;
      // From the n-th place that holds it on, up to this one, n of the lines before hold it, and behind it the others.
      if (n > 0) {
        const double rest = pairs_.evidence(pair, n, pairs_.holders(pair).size() - all) * (all - n);
        told[before_[pair].place + 1] += rest;
        told[k + 1] -= rest;
      }
      before_[pair].place = static_cast<std::uint32_t>(k);
    }
    const auto of_two = pairs_.of_two(chain[k]);
    for (std::size_t before = 0; before < k; ++before) {
      told[before + 1] += of_two[chain[before]];
      told[k + 1] -= of_two[chain[before]];
    }
  }
  for (const std::size_t line : chain) {
    for (const std::uint32_t pair : pairs_.in(line)) {
      count_[pair] = 0;
      before_[pair] = {};
    }
  }
  double shared = 0;
  double before = 0;
  for (std::size_t k = 0; k < chain.size(); ++k) {
    shared += told[k];
    const double apart = (size - before) * costs::against * std::log1p(before / costs::prior);
    told[k] = std::clamp(costs::strain * (apart - shared), 0.0, costs::most_strain);
    before += pairs_.size(chain[k]);
  }
  told.pop_back();
  return told;
}

}  // namespace gongwen::page
