#include "page/subject.h"

#include "page/costs.h"
#include "page/formulas.h"

#include <algorithm>
#include <array>
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
    : pairs_(texts), concepts_(texts), count_(pairs_.count(), 0), places_(pairs_.count()) {}

const Subjects::Article& Subjects::article(const Chain& chain) {
  std::uint64_t hash = 0;
  for (const std::size_t line : chain) hash += scattered(line + 1);
  const auto [known, is_new] = known_.try_emplace(hash);
  if (is_new) known->second = measured(chain);
  return known->second;
}

Subjects::Article Subjects::measured(const Chain& chain) {
  const std::size_t lines = pairs_.lines();
  std::vector<std::uint32_t> held;
  std::vector<char> own(lines, 0);
  double size = 0;
  for (const std::size_t line : chain) {
    own[line] = 1;
    size += pairs_.size(line);
    for (const std::uint32_t pair : pairs_.in(line)) {
      if (count_[pair]++ == 0) held.push_back(pair);
    }
  }
  std::vector<double> told(lines, 0);
  for (const std::uint32_t pair : held) {
    const std::size_t inside = count_[pair];
    const auto holders = pairs_.holders(pair);
    // What it tells for a line outside of the article, and for one of its own, which is not its own witness.
    const std::array<double, 2> evidence = {inside < holders.size() ? pairs_.evidence(pair, inside) : 0,
                                            pairs_.evidence(pair, inside - 1)};
    for (const std::uint32_t line : holders) told[line] += evidence[static_cast<std::size_t>(own[line])];
    count_[pair] = 0;
  }
  const auto named = concepts_.evidence(chain, own);
  const auto by_chance = [](double rest) { return costs::against * std::log1p(rest / costs::prior); };
  const double by_chance_of_others = by_chance(size);
  Article article{std::vector<double>(lines, costs::aside)};
  for (std::size_t line = 0; line < lines; ++line) {
    const double rest = size - pairs_.size(line);
    if (own[line] != 0 && rest <= 0) continue;
    const double chance = pairs_.size(line) * (own[line] != 0 ? by_chance(rest) : by_chance_of_others);
    const double evidence = costs::subject * (told[line] - chance) + costs::concepts * named[line];
    article.odds[line] += (1 - costs::aside) * std::exp(std::min(evidence, costs::certain));
  }
  return article;
}

const std::vector<double>& Subjects::strain(const Chain& chain) {
  std::uint64_t hash = 0;
  for (const std::size_t line : chain) hash = scattered(hash + line + 1);
  const auto [known, is_new] = strains_.try_emplace(hash);
  if (is_new) known->second = measured_strain(chain);
  return known->second;
}

std::vector<double> Subjects::measured_strain(const Chain& chain) {
  std::vector<double> told(chain.size(), 0);  // That what stands from a place on is about the same as the rest.
  double size = 0;
  for (const std::size_t line : chain) size += pairs_.size(line);
  std::vector<std::uint32_t> held;
  double before = 0;
  for (std::size_t k = 0; k < chain.size(); ++k) {
    told[k] = -(size - before) * costs::against * std::log1p(before / costs::prior);
    before += pairs_.size(chain[k]);
    for (const std::uint32_t pair : pairs_.in(chain[k])) {
      if (places_[pair].empty()) held.push_back(pair);
      places_[pair].push_back(k);
    }
  }
  for (const std::uint32_t pair : held) {
    auto& places = places_[pair];
    const std::size_t outside = pairs_.holders(pair).size() - places.size();
    for (std::size_t n = 1; n < places.size(); ++n) {
      // Up to the n-th place that holds it, n of the lines hold it, and behind it the others.
      const double all = pairs_.evidence(pair, n, outside) * static_cast<double>(places.size() - n);
      for (std::size_t k = places[n - 1] + 1; k <= places[n]; ++k) told[k] += all;
    }
    places.clear();
  }
  for (double& cost : told) cost = std::clamp(-costs::strain * cost, 0.0, costs::most_strain);
  return told;
}

}  // namespace gongwen::page
