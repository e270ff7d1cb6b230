#include "page/subject.h"

#include "page/costs.h"
#include "text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <unordered_map>

namespace gongwen::data {
std::string_view bigrams_tsv();
}

namespace gongwen::page {
namespace {

std::uint64_t bigram_of(char32_t first, char32_t second) { return (static_cast<std::uint64_t>(first) << 32) | second; }

// Calls `use` with each Han character of `text`, and each pair of them that follow each other.
template <typename Use>
void for_each_pair(std::u32string_view text, const Use& use) {
  char32_t last = 0;
  for (const char32_t c : text) {
    const char32_t han = text::is_han(c) ? c : 0;
    if (han != 0 && last != 0) use(bigram_of(last, han));
    if (han != 0) use(bigram_of(0, han));
    last = han;
  }
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

using Rates = std::unordered_map<std::uint64_t, double>;

// Of data/bigrams.tsv: how often a bigram stands at one place of a paragraph's bigrams.
Rates read_rates(std::string_view table) {
  Rates rates;
  while (!table.empty()) {
    const std::string_view line = table.substr(0, table.find('\n'));
    table.remove_prefix(std::min(table.size(), line.size() + 1));
    if (line.empty() || line.front() == '#') continue;
    const auto first = text::code_point_at(line, 0);
    const auto second = text::code_point_at(line, first.end);
    const std::size_t tab = line.find('\t');
    double per_100000 = 0;
    std::from_chars(line.data() + tab + 1, line.data() + line.size(), per_100000);
    rates[first.end == tab ? bigram_of(0, first.value) : bigram_of(first.value, second.value)] = per_100000 / 100000;
  }
  return rates;
}

const Rates& shipped_rates() {
  static const Rates rates = read_rates(data::bigrams_tsv());
  return rates;
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
  const Rates& general = shipped_rates();
  for (std::size_t pair = 0; pair < pair_of.size(); ++pair) {
    const auto known = general.find(pairs[pair_of[pair]]);
    const double prior = known == general.end() ? 0 : known->second * costs::general;
    rate_.push_back((std::max(0.0, pieces_with[pair] - 1) + costs::unseen + prior) / (all + costs::general));
  }
}

Subjects::Article Subjects::article(const Chain& chain) const {
  std::vector<std::uint32_t> held;
  double size = 0;
  for (const std::size_t line : chain) {
    size += size_[line];
    for (const std::uint32_t pair : shared_[line]) {
      if (count_[pair] == 0) held.push_back(pair);
      count_[pair] = static_cast<std::uint8_t>(std::min(255, count_[pair] + 1));
    }
  }
  // By pair: what it tells for a line outside of the article, and for one of its own, which is not its own witness.
  std::vector<double> weight(rate_.size(), 0);
  std::vector<double> own_weight(rate_.size(), 0);
  for (const std::uint32_t pair : held) {
    const double chance = costs::prior * rate_[pair];
    weight[pair] = std::log(1 + count_[pair] / chance);
    own_weight[pair] = std::log(1 + (count_[pair] - 1) / chance);
  }
  std::vector<bool> own(size_.size(), false);
  for (const std::size_t line : chain) own[line] = true;
  Article article;
  article.odds.resize(size_.size());
  for (std::size_t line = 0; line < size_.size(); ++line) {
    const double rest = own[line] ? size - size_[line] : size;
    double evidence = -size_[line] * std::log(1 + rest / costs::prior);
    for (const std::uint32_t pair : shared_[line]) evidence += own[line] ? own_weight[pair] : weight[pair];
    article.odds[line] = costs::aside;
    if (rest > 0)
      article.odds[line] += (1 - costs::aside) * std::exp(std::min(costs::subject * evidence, costs::certain));
  }
  for (const std::uint32_t pair : held) count_[pair] = 0;
  return article;
}

double Subjects::cost(const Article& own, std::size_t line, double odds) { return std::log(odds / own.odds[line]); }

}  // namespace gongwen::page
