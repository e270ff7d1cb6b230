#include "page/subject.h"

#include "page/costs.h"
#include "page/rates.h"
#include "text/utf8.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

namespace gongwen::data {
std::string_view bigrams_tsv();
}  // namespace gongwen::data

namespace gongwen::page {
namespace {

// Calls `use` with each Han character of `text`, and each pair of them that follow each other.
template <typename Use>
void for_each_pair(std::u32string_view text, const Use& use) {
  char32_t last = 0;
  for (const char32_t c : text) {
    const char32_t han = text::is_han(c) ? c : 0;
    if (han != 0 && last != 0) use(Rates::pair(last, han));
    if (han != 0) use(Rates::single(han));
    last = han;
  }
}

// A number as good as random for each `value`, so that sums of them tell sets apart. The mixer is that of SplitMix64
// (Sebastiano Vigna, public domain).
std::uint64_t scattered(std::uint64_t value) {
  value *= 0x9E3779B97F4A7C15U;
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
  return value ^ (value >> 31);
}

std::u32string characters_of(std::string_view text) {
  std::u32string characters;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::code_point_at(text, at);
    characters += c.value;
    at = c.end;
  }
  return characters;
}

// The lines without what they have word for word in common: the kickers and closing formulas that several articles
// share are no one's subject.
std::vector<std::u32string> without_formulas(std::span<const Line> lines) {
  constexpr std::size_t length = 12;  // Characters; what is shorter may be a name.
  std::vector<std::u32string> texts;
  std::vector<std::vector<bool>> common;
  for (const Line& line : lines) {
    texts.push_back(characters_of(line.folded));
    common.emplace_back(texts.back().size(), false);
  }
  std::unordered_map<std::u32string_view, std::pair<std::size_t, std::size_t>> seen;  // Line and place.
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::u32string_view text = texts[i];
    // A whole line, a label, may be shorter.
    const std::size_t run = std::min(length, std::max<std::size_t>(4, text.size()));
    for (std::size_t at = 0; at + run <= text.size(); ++at) {
      const auto [known, is_new] = seen.try_emplace(text.substr(at, run), i, at);
      if (is_new || known->second.first == i) continue;
      std::fill_n(common[i].begin() + static_cast<std::ptrdiff_t>(at), run, true);
      std::fill_n(common[known->second.first].begin() + static_cast<std::ptrdiff_t>(known->second.second), run, true);
    }
  }
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (std::size_t at = 0; at < texts[i].size(); ++at) {
      if (common[i][at]) texts[i][at] = U' ';
    }
  }
  return texts;
}

}  // namespace

Subjects::Subjects(std::span<const Line> lines, std::span<const Chain> pieces) {
  // Every pair of the page gets a number as it comes.
  std::unordered_map<std::uint64_t, std::uint32_t> numbers;
  std::vector<std::uint64_t> pairs;
  std::vector<int> lines_with;
  std::vector<std::vector<std::uint32_t>> held(lines.size());
  const auto texts = without_formulas(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for_each_pair(texts[i], [&](std::uint64_t pair) {
      const auto [known, is_new] = numbers.try_emplace(pair, static_cast<std::uint32_t>(pairs.size()));
      if (is_new) {
        pairs.push_back(pair);
        lines_with.push_back(0);
      }
      held[i].push_back(known->second);
    });
    std::sort(held[i].begin(), held[i].end());
    held[i].erase(std::unique(held[i].begin(), held[i].end()), held[i].end());
    for (const std::uint32_t pair : held[i]) ++lines_with[pair];
  }
  std::vector<std::uint32_t> shared_number(pairs.size(), 0);
  std::vector<std::uint32_t> pair_of;
  for (std::uint32_t pair = 0; pair < pairs.size(); ++pair) {
    if (lines_with[pair] < 2) continue;
    shared_number[pair] = static_cast<std::uint32_t>(pair_of.size());
    pair_of.push_back(pair);
  }
  double all = 1;
  for (const auto& line : held) {
    size_.push_back(static_cast<double>(line.size()));
    all += size_.back();
    auto& shared = shared_.emplace_back();
    for (const std::uint32_t pair : line) {
      if (lines_with[pair] >= 2) shared.push_back(shared_number[pair]);
    }
  }
  std::vector<double> pieces_with(pair_of.size(), 0);
  count_.assign(pair_of.size(), 0);
  places_.resize(pair_of.size());
  for (const Chain& piece : pieces) {
    for (const std::size_t line : piece) {
      for (const std::uint32_t pair : shared_[line]) {
        if (count_[pair]++ == 0) ++pieces_with[pair];
      }
    }
    for (const std::size_t line : piece) {
      for (const std::uint32_t pair : shared_[line]) count_[pair] = 0;
    }
  }
  // Lines by pair, each pair's behind the other's.
  first_.assign(pair_of.size() + 1, 0);
  for (const auto& line : shared_) {
    for (const std::uint32_t pair : line) ++first_[pair + 1];
  }
  for (std::size_t pair = 0; pair < pair_of.size(); ++pair) first_[pair + 1] += first_[pair];
  holders_.resize(first_.back());
  auto next = first_;
  for (std::uint32_t line = 0; line < shared_.size(); ++line) {
    for (const std::uint32_t pair : shared_[line]) holders_[next[pair]++] = line;
  }
  const Rates& general = Rates::shipped();
  evidence_.resize(holders_.size());
  for (std::size_t pair = 0; pair < pair_of.size(); ++pair) {
    const double prior = costs::general * general.of(pairs[pair_of[pair]]);
    const double rate = (std::max(0.0, pieces_with[pair] - 1) + costs::unseen + prior) / (all + costs::general);
    const double weight = Rates::is_single(pairs[pair_of[pair]]) ? costs::character : 1;
    for (std::size_t k = first_[pair]; k < first_[pair + 1]; ++k) {
      evidence_[k] = weight * std::log(1 + static_cast<double>(k - first_[pair] + 1) / (costs::prior * rate));
    }
  }
}

const Subjects::Article& Subjects::article(const Chain& chain) {
  std::uint64_t hash = 0;
  for (const std::size_t line : chain) hash += scattered(line + 1);
  const auto [known, is_new] = known_.try_emplace(hash);
  if (is_new) known->second = measured(chain);
  return known->second;
}

Subjects::Article Subjects::measured(const Chain& chain) {
  std::vector<std::uint32_t> held;
  std::vector<bool> own(size_.size(), false);
  double size = 0;
  for (const std::size_t line : chain) {
    own[line] = true;
    size += size_[line];
    for (const std::uint32_t pair : shared_[line]) {
      if (count_[pair]++ == 0) held.push_back(pair);
    }
  }
  Article article{std::vector<double>(size_.size(), 0)};
  for (const std::uint32_t pair : held) {
    const std::size_t first = first_[pair];
    const std::size_t count = count_[pair];
    // What it tells for a line outside of the article, and for one of its own, which is not its own witness.
    const double outside = evidence_[first + count - 1];
    const double inside = count > 1 ? evidence_[first + count - 2] : 0;
    for (std::size_t k = first; k < first_[pair + 1]; ++k) {
      article.odds[holders_[k]] += own[holders_[k]] ? inside : outside;
    }
    count_[pair] = 0;
  }
  const double against = costs::against * std::log(1 + size / costs::prior);
  for (std::size_t line = 0; line < size_.size(); ++line) {
    const double rest = size - size_[line];
    double evidence = article.odds[line];
    article.odds[line] = costs::aside;
    if (own[line] && rest <= 0) continue;
    evidence -= size_[line] * (own[line] ? costs::against * std::log(1 + rest / costs::prior) : against);
    if (evidence < -costs::certain) continue;
    article.odds[line] += (1 - costs::aside) * std::exp(std::min(costs::subject * evidence, costs::certain));
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
  std::vector<double> evidence(chain.size(), 0);  // That what stands from a place on is about the same as the rest.
  double size = 0;
  for (const std::size_t line : chain) size += size_[line];
  std::vector<std::uint32_t> held;
  double before = 0;
  for (std::size_t k = 0; k < chain.size(); ++k) {
    evidence[k] = -(size - before) * costs::against * std::log(1 + before / costs::prior);
    before += size_[chain[k]];
    for (const std::uint32_t pair : shared_[chain[k]]) {
      if (places_[pair].empty()) held.push_back(pair);
      places_[pair].push_back(k);
    }
  }
  for (const std::uint32_t pair : held) {
    auto& places = places_[pair];
    for (std::size_t n = 1; n < places.size(); ++n) {
      // Up to the n-th place that holds it, n of the lines hold it, and behind it the others.
      const double all = evidence_[first_[pair] + n - 1] * static_cast<double>(places.size() - n);
      for (std::size_t k = places[n - 1] + 1; k <= places[n]; ++k) evidence[k] += all;
    }
    places.clear();
  }
  for (double& e : evidence) e = std::clamp(-costs::strain * e, 0.0, costs::most_strain);
  return evidence;
}

}  // namespace gongwen::page
