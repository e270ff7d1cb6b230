#include "page/solve.h"

#include "page/descent.h"
#include "page/seam.h"

#include <algorithm>
#include <cmath>

namespace gongwen::page {
namespace {

constexpr double farthest = 6;  // A margin beyond which nothing gets surer.

// From the margin of energy to a chance, fitted on composed pages (tests/support/compose).
double chance(double margin, double offset, double slope) { return 1 / (1 + std::exp(-offset - slope * margin)); }
double chance_of_near(double margin) { return chance(margin, 1.7, 0.55); }
double chance_of_far(double margin) { return chance(margin, -0.6, 0.45); }
double chance_of_article(double margin) { return chance(margin, -0.5, 0.9); }

std::vector<std::string> reasons_of(const Link& link, std::span<const Line> lines, const Reading& reading,
                                    const Phrases& phrases) {
  std::vector<std::string> reasons;
  const Line& before = lines[link.from];
  const Line& after = lines[link.to];
  const bool near = link.to == link.from + 1;
  const auto is_text = [&](std::size_t i) { return reading.states[i] == Body || reading.states[i] == Letter; };
  const bool open = is_text(link.from) && is_text(link.to) && !before.ends_sentence;
  if (open) {
    const Seam seam = seam_of(before, after, phrases);
    if (!seam.word.empty()) reasons.push_back("接合处成词:" + seam.word);
    if (!seam.phrase.empty()) reasons.push_back("接合处的字又连见于本版:" + seam.phrase);
    if (seam.quote) reasons.emplace_back("引号在下一块闭合");
    if (seam.begins_inside) reasons.emplace_back("后块起于句中");
    if (reasons.empty()) reasons.emplace_back("前句未完");
  }
  if (near && reasons.empty()) return {};
  if (!near && after.opening) reasons.emplace_back("电头当在标题之下");
  if (!near && reading.states[link.to] == Byline) reasons.emplace_back("署名当在标题之下");
  if (!near && reasons.empty()) reasons.emplace_back("题材相近");
  if (near) reasons.emplace_back("版面相邻");
  return reasons;
}

Solution solve_part(std::span<const Line> lines) {
  Descent descent(lines);
  descent.run();
  const Reading& reading = descent.reading();
  const auto margins = descent.margins(farthest);
  const Phrases phrases(lines);
  Solution solution{reading.states, reading.chains(), {}, {}};
  for (const Chain& chain : solution.chains) {
    solution.confidence.push_back(chance_of_article(margins.articles[chain.front()]));
    for (std::size_t k = 1; k < chain.size(); ++k) {
      Link link{chain[k - 1], chain[k], 1, {}, {}};
      const auto& others = margins.others[link.to];
      const double margin = others.empty() ? farthest : others.front().rise;
      link.confidence = link.to == link.from + 1 ? chance_of_near(margin) : chance_of_far(margin);
      link.reasons = reasons_of(link, lines, reading, phrases);
      // What the best place is not sure of falls to the others, by their margins.
      double sum = 0;
      for (const auto& other : others) sum += std::exp(-other.rise);
      constexpr std::size_t most = 3;
      for (const auto& other : others) {
        if (link.others.size() == most) break;
        link.others.push_back({other.behind, (1 - link.confidence) * std::exp(-other.rise) / sum});
      }
      solution.links.push_back(std::move(link));
    }
  }
  return solution;
}

}  // namespace

Solution solve(std::span<const Line> lines) {
  Solution all;
  for (std::size_t begin = 0; begin < lines.size(); begin += window) {
    Solution part = solve_part(lines.subspan(begin, std::min(window, lines.size() - begin)));
    const auto shift = [&](std::size_t line) { return line == Reading::none ? line : line + begin; };
    all.states.insert(all.states.end(), part.states.begin(), part.states.end());
    all.confidence.insert(all.confidence.end(), part.confidence.begin(), part.confidence.end());
    for (Chain& chain : part.chains) {
      for (std::size_t& line : chain) line = shift(line);
      all.chains.push_back(std::move(chain));
    }
    for (Link& link : part.links) {
      link.from = shift(link.from);
      link.to = shift(link.to);
      for (Link::Other& other : link.others) other.behind = shift(other.behind);
      all.links.push_back(std::move(link));
    }
  }
  return all;
}

}  // namespace gongwen::page
