#include "page/subject.h"

#include "text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

namespace gongwen::data {
std::string_view bigrams_tsv();
}

namespace gongwen::page {
namespace {

std::uint64_t bigram_of(char32_t first, char32_t second) { return (static_cast<std::uint64_t>(first) << 32) | second; }

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
    double per_100000 = 0;
    std::from_chars(line.data() + second.end + 1, line.data() + line.size(), per_100000);
    rates[bigram_of(first.value, second.value)] = per_100000 / 100000;
  }
  return rates;
}

const Rates& shipped_rates() {
  static const Rates rates = read_rates(data::bigrams_tsv());
  return rates;
}

}  // namespace

Subject Vocabulary::subject_of(std::span<const Line> lines, std::span<const std::size_t> which) {
  const Rates& shipped = shipped_rates();
  Subject subject;
  for (const std::size_t i : which) {
    const std::string_view text = lines[i].folded;
    char32_t last = 0;
    for (std::size_t at = 0; at < text.size();) {
      const auto c = text::code_point_at(text, at);
      at = c.end;
      const char32_t han = text::is_han(c.value) ? c.value : 0;
      if (han != 0 && last != 0) {
        const std::uint64_t bigram = bigram_of(last, han);
        const auto [known, is_new] = numbers_.try_emplace(bigram, static_cast<std::uint32_t>(numbers_.size()));
        if (is_new) {
          const auto rate = shipped.find(bigram);
          general_rates_.push_back(rate == shipped.end() ? 0 : rate->second);
        }
        subject.push_back(known->second);
      }
      last = han;
    }
  }
  std::sort(subject.begin(), subject.end());
  subject.erase(std::unique(subject.begin(), subject.end()), subject.end());
  return subject;
}

Subject merge(const Subject& a, const Subject& b) {
  Subject both;
  both.reserve(a.size() + b.size());
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

SubjectModel::SubjectModel(std::span<const Subject> pieces, const Vocabulary& vocabulary)
    : vocabulary_(vocabulary), frequency_(vocabulary.size(), 0) {
  for (const Subject& piece : pieces) {
    for (const std::uint32_t bigram : piece) ++frequency_[bigram];
    size_ += static_cast<double>(piece.size());
  }
}

double SubjectModel::evidence(const Subject& part, const Subject& whole, bool same_piece) const {
  constexpr double unseen = 0.15;        // Occurrences to count for a bigram that no other piece holds.
  constexpr double general_size = 3000;  // Bigrams of general union news are worth about a page of this one.
  // Of the bigrams of a stretch, so many stand in the rest of its article for the subject's sake: measured on pages
  // with gold, 2 % where the rest is a headline, 20 % where it is long.
  const auto size = static_cast<double>(whole.size());
  const double shared = std::min(0.2, 0.012 * std::sqrt(size));
  double sum = static_cast<double>(part.size()) * std::log(1 - shared);
  auto other = whole.begin();
  for (const std::uint32_t bigram : part) {
    while (other != whole.end() && *other < bigram) ++other;
    if (other == whole.end()) break;
    if (*other != bigram) continue;
    const int elsewhere = std::max(0, frequency_[bigram] - (same_piece ? 1 : 2));
    const double rate = (elsewhere + unseen + vocabulary_.general_rate(bigram) * general_size) / (size_ + general_size);
    const double chance = 1 - std::exp(-rate * size);
    sum += std::log((shared + (1 - shared) * chance) / chance) - std::log(1 - shared);
  }
  return sum;
}

}  // namespace gongwen::page
