#include "page/seam.h"

#include "page/costs.h"
#include "page/words.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace gongwen::page {
namespace {

template <typename Use>
void for_each_character(std::string_view text, const Use& use) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::code_point_at(text, at);
    use(c.value);
    at = c.end;
  }
}

bool is_phrase(const std::array<char32_t, 3>& characters) {
  return std::all_of(characters.begin(), characters.end(), [](char32_t c) { return text::is_han(c); });
}

std::uint64_t hash(const std::array<char32_t, 3>& characters) {
  return (static_cast<std::uint64_t>(characters[0]) << 42) | (static_cast<std::uint64_t>(characters[1]) << 21) |
         characters[2];
}

}  // namespace

Phrases::Phrases(std::span<const Line> lines)
    : known_(std::accumulate(lines.begin(), lines.end(), std::size_t{0},
                             [](std::size_t sum, const Line& line) { return sum + line.characters; })) {
  for (const Line& line : lines) {
    Edges& edges = edges_.emplace_back();
    std::size_t seen = 0;
    std::array<char32_t, 3> last{};
    for_each_character(line.folded, [&](char32_t c) {
      if (seen < edges.first.size()) edges.first[seen] = c;
      ++seen;
      last = {last[1], last[2], c};
      if (is_phrase(last)) known_.of(hash(last));
    });
    edges.last = {last[1], last[2]};
  }
}

std::string Phrases::over(std::size_t left, std::size_t right) const {
  const auto& before = edges_[left].last;
  const auto& behind = edges_[right].first;
  for (const auto& phrase :
       {std::array{before[0], before[1], behind[0]}, std::array{before[1], behind[0], behind[1]}}) {
    if (!is_phrase(phrase) || !known_.find(hash(phrase))) continue;
    std::string found;
    for (const char32_t c : phrase) text::append(found, c);
    return found;
  }
  return {};
}

Seams::Seams(std::span<const Line> lines)
    : lines_(lines), phrases_(lines), known_(lines.size() * lines.size(), std::numeric_limits<double>::quiet_NaN()) {
  for (const Line& line : lines) begun_.emplace_back(line.ends_sentence ? "" : seam_end(line.folded));
}

Seam Seams::seam(std::size_t i, std::size_t j) const {
  const Line& line = lines_[i];
  const Line& next = lines_[j];
  Seam seam;
  if (next.opening) {
    seam.cost = costs::opening_joint;
    return seam;
  }
  seam.cost = costs::plain_joint - std::clamp(costs::beginning * next.goes_on, -1.5, 1.5);
  seam.begins_inside = next.begins_inside;
  if (seam.begins_inside) seam.cost = std::min(seam.cost, costs::inside_joint);
  if (begun_[i].may_end_in(seam_beginning(next.folded)) && word_across(line.folded, next.folded, &seam.word)) {
    seam.cost = std::min(seam.cost, costs::word_joint);
  }
  if (seam.word.empty()) {
    seam.phrase = phrases_.over(i, j);
    if (!seam.phrase.empty()) seam.cost = std::min(seam.cost, costs::seen_joint);
  }
  seam.quote = line.opens_quote && next.closes_quote;
  if (seam.quote) seam.cost = std::min(seam.cost, costs::quote_joint);
  return seam;
}

double Seams::cost(std::size_t i, std::size_t j) {
  if (lines_[i].ends_sentence) return 0;
  double& known = known_[i * lines_.size() + j];
  if (std::isnan(known)) known = seam(i, j).cost;
  return known;
}

}  // namespace gongwen::page
