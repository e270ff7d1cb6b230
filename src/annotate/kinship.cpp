#include "annotate/kinship.h"

#include "annotate/jumps.h"
#include "page/habits.h"
#include "page/words.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace gongwen::annotate {
namespace {

std::uint64_t bigram_of(char32_t first, char32_t second) { return (static_cast<std::uint64_t>(first) << 32) | second; }

/// Calls `each` with every pair of neighbouring Han characters of `text` and where the second ends; with 0 where a
/// stretch of them is over.
template <class Each>
void for_each_bigram(std::string_view text, Each each) {
  char32_t last = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::code_point_at(text, at);
    at = c.end;
    const char32_t han = text::is_han(c.value) ? c.value : 0;
    each(han != 0 && last != 0 ? bigram_of(last, han) : 0, c.begin);
    last = han;
  }
  each(0, text.size());
}

std::string display_of(const Article& article) {
  std::string display;
  for (const page::Paragraph& paragraph : article.repaired.paragraphs) {
    switch (paragraph.role) {
      case page::Role::Label:
      case page::Role::Kicker:
      case page::Role::Headline:
      case page::Role::Subtitle:
      case page::Role::Note: break;  // A mark may name the headline: (上接第1版《…》)
      default: continue;
    }
    display.append(article.repaired.text, paragraph.begin, paragraph.end - paragraph.begin) += '\n';
  }
  return text::folded(display);
}

/// The share of `part` that stands in `whole`, both sorted.
template <class Bigrams>
double share_in(const Bigrams& part, const Bigrams& whole) {
  Bigrams both;
  std::set_intersection(part.begin(), part.end(), whole.begin(), whole.end(), std::back_inserter(both));
  return part.size() < 2 ? 0 : static_cast<double>(both.size()) / static_cast<double>(part.size());
}

}  // namespace

KinshipModel::KinshipModel(std::span<const Article> first, std::span<const Article> second)
    : first_(first), second_(second) {
  const auto read = [this](std::span<const Article> articles, std::vector<Bigrams>& all) {
    for (const Article& article : articles) {
      all.push_back(bigrams_of(text::folded(article.repaired.text)));
      for (const std::uint64_t bigram : all.back()) ++holders_[bigram];
    }
  };
  read(first, of_first_);
  read(second, of_second_);
}

KinshipModel::Bigrams KinshipModel::bigrams_of(std::string_view text) {
  Bigrams bigrams;
  for_each_bigram(text, [&](std::uint64_t bigram, std::size_t) {
    if (bigram != 0) bigrams.push_back(bigram);
  });
  std::sort(bigrams.begin(), bigrams.end());
  bigrams.erase(std::unique(bigrams.begin(), bigrams.end()), bigrams.end());
  return bigrams;
}

double KinshipModel::rarity(std::uint64_t bigram) const {
  // Of the articles but the two that share it, so many hold it; half a one more is not seen on two pages.
  const double elsewhere = holders_.at(bigram) - 2 + 1.5;
  return std::max(0.0, std::log(static_cast<double>(first_.size() + second_.size() + 1) / elsewhere));
}

std::string KinshipModel::shared_words(std::size_t j, const Bigrams& shared) const {
  struct Run {
    std::string text;
    double rarity = 0;
  };
  std::vector<Run> runs;
  const std::string text = text::folded(second_[j].repaired.text);
  std::size_t begin = 0;  // Of the run, and of the character before the present one.
  std::size_t before = 0;
  double sum = 0;
  for_each_bigram(text, [&](std::uint64_t bigram, std::size_t at) {
    // What only these two articles hold.
    const bool rare =
        bigram != 0 && holders_.at(bigram) == 2 && std::binary_search(shared.begin(), shared.end(), bigram);
    if (rare && sum == 0) begin = before;
    if (rare) sum += rarity(bigram);
    if (!rare && sum > 0) {
      const std::string word = text.substr(begin, at - begin);
      const bool fragment = !page::starting_word(word, page::Habits::shipped().particles).empty();
      if (!fragment && std::none_of(runs.begin(), runs.end(), [&](const Run& run) { return run.text == word; })) {
        runs.push_back({word, sum});
      }
      sum = 0;
    }
    before = at;
  });
  std::stable_sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.rarity > b.rarity; });
  constexpr std::size_t enough = 4;
  std::string words;
  for (std::size_t i = 0; i < std::min(enough, runs.size()); ++i) words += (i == 0 ? "" : "、") + runs[i].text;
  return words;
}

Kinship KinshipModel::between(std::size_t i, std::size_t j) const {
  constexpr double headline_repeats = 6;
  constexpr double word_goes_on = 4;
  Kinship kinship;
  const Bigrams& one = of_first_[i];
  const Bigrams& other = of_second_[j];
  Bigrams shared;
  std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(shared));
  double sum = 0;
  for (const std::uint64_t bigram : shared) sum += rarity(bigram);
  // Long articles share much by chance: per hundred bigrams of each.
  if (sum > 0) kinship.weight = 100 * sum / std::sqrt(static_cast<double>(one.size() * other.size()));
  if (const std::string words = shared_words(j, shared); !words.empty()) {
    kinship.reasons.push_back("两处共有而两版别处没有的字句:" + words);
  }

  const Bigrams headline = bigrams_of(text::folded(first_[i].headline));
  const Bigrams repeated = bigrams_of(text::folded(second_[j].headline));
  if (share_in(headline, bigrams_of(display_of(second_[j]))) >= 0.5 ||
      share_in(repeated, bigrams_of(display_of(first_[i]))) >= 0.5) {
    kinship.weight += headline_repeats;
    kinship.reasons.push_back("标题相同或相近");
  }

  std::string joined;
  if (page::word_across(ending_of(first_[i]), opening_of(second_[j]), &joined)) {
    kinship.weight += word_goes_on;
    kinship.reasons.push_back("断开处成词:" + joined);
  }
  return kinship;
}

}  // namespace gongwen::annotate
