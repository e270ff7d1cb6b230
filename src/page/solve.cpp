#include "page/solve.h"

#include "page/descent.h"
#include "page/seam.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace gongwen::page {
namespace {

// From the margin of energy to a chance, fitted on composed pages (tests/support/compose).
double chance(double margin, double offset, double slope) { return 1 / (1 + std::exp(-offset - slope * margin)); }
double chance_of_near(double margin) { return chance(margin, 0.3, 0.75); }
double chance_of_far(double margin) { return chance(margin, -0.2, 0.45); }
double chance_of_article(double margin) { return chance(margin, -0.5, 0.8); }

constexpr std::array<const char*, states> noun_of{"栏目",     "引题",     "标题",     "副题",    "阅读提示", "阅读提示",
                                                  "署名",     "正文",     "小标题",   "正文",    "图片说明", "图片署名",
                                                  "图片说明", "图片署名", "转接标记", "转接标记"};

/// Why lines stand together, in words.
class Reasons {
 public:
  Reasons(const Form& form, const Reading& reading) : form_(form), lines_(form.lines()), reading_(reading) {}

  /// Of a link of the reading; none where nothing but the file's order says so.
  [[nodiscard]] std::vector<std::string> of_link(std::size_t from, std::size_t to) const {
    const bool near = to == from + 1;
    auto reasons = of_seam(from, to);
    if (near && reasons.empty()) return {};
    if (!near && lines_[to].opening) reasons.emplace_back("电头当在标题之下");
    if (!near && reading_.states[to] == Byline) reasons.emplace_back("署名当在标题之下");
    if (!near && reasons.empty()) reasons.emplace_back("题材相近");
    if (near) reasons.emplace_back("版面相邻");
    return reasons;
  }

  /// What is seen where `line` might stand instead: behind line `behind`, or at an article's beginning.
  [[nodiscard]] std::vector<std::string> of_place(std::size_t behind, std::size_t line) const {
    if (behind == Reading::none) return {of_beginning(line)};
    auto reasons = of_seam(behind, line);
    if (is_title(behind) && !is_title(line)) {
      reasons.emplace_back("接在标题之下");
    } else if (!is_text(behind)) {
      reasons.push_back("接在" + std::string(noun_of[reading_.states[behind]]) + "之后");
    } else if (lines_[behind].ends_sentence) {
      reasons.emplace_back(lines_[line].begins_inside ? "前句已完,而后块起于句中" : "前句已完");
    } else if (reasons.empty()) {
      reasons.emplace_back("前句未完");
    }
    if (line == behind + 1) reasons.emplace_back("版面相邻");
    return reasons;
  }

 private:
  [[nodiscard]] bool is_text(std::size_t i) const { return reading_.states[i] == Body || reading_.states[i] == Letter; }
  [[nodiscard]] bool is_title(std::size_t i) const { return reading_.states[i] <= Subtitle; }

  [[nodiscard]] std::vector<std::string> of_seam(std::size_t from, std::size_t to) const {
    std::vector<std::string> reasons;
    if (!is_text(from) || !is_text(to) || lines_[from].ends_sentence) return reasons;
    const Seam seam = form_.seam(from, to);
    if (!seam.word.empty()) reasons.push_back("接合处成词:" + seam.word);
    if (!seam.phrase.empty()) reasons.push_back("接合处的字又连见于本版:" + seam.phrase);
    if (seam.quote) reasons.emplace_back("引号在下一块闭合");
    if (seam.begins_inside) reasons.emplace_back("后块起于句中");
    if (reasons.empty()) reasons.emplace_back("前句未完");
    return reasons;
  }

  [[nodiscard]] const char* of_beginning(std::size_t line) const {
    if (lines_[line].opening) return "以电头起首";
    if (is_title(line)) return "以标题起首";
    return lines_[line].begins_inside ? "起于句中" : "起于句首";
  }

  const Form& form_;
  std::span<const Line> lines_;
  const Reading& reading_;
};

static_assert(window <= std::numeric_limits<LineNumber>::max());

Solution solve_part(std::span<const Line> lines) {
  Descent descent(lines);
  descent.run();
  const Reading& reading = descent.reading();
  const Descent::Margins& margins = descent.margins();
  const Reasons reasons(descent.form(), reading);
  Solution solution{reading.states, reading.chains(), {}, {}};
  for (const Chain& chain : solution.chains) {
    solution.confidence.push_back(chance_of_article(margins.articles[chain.front()]));
    for (std::size_t k = 1; k < chain.size(); ++k) {
      Link link{chain[k - 1], chain[k], 1, {}, {}};
      const auto& others = margins.others[link.to];
      const double margin = others.empty() ? Descent::farthest : others.front().rise;
      link.confidence = link.to == link.from + 1 ? chance_of_near(margin) : chance_of_far(margin);
      link.reasons = reasons.of_link(link.from, link.to);
      // What the best place is not sure of falls to the others, by their margins.
      double sum = 0;
      for (const auto& other : others) sum += std::exp(-other.rise);
      constexpr std::size_t most = 3;
      for (const auto& other : others) {
        if (link.others.size() == most) break;
        link.others.push_back({other.behind, (1 - link.confidence) * std::exp(-other.rise) / sum,
                               reasons.of_place(other.behind, link.to)});
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
