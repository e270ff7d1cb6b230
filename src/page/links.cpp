#include "page/links.h"

#include "page/assignment.h"
#include "page/costs.h"
#include "page/joints.h"
#include "page/subject.h"
#include "page/words.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace gongwen::page {
namespace {

using Kind = Unit::Kind;

bool is_open(const Line& line) { return !line.ends_sentence; }
bool is_text(Kind kind) { return kind == Kind::Body || kind == Kind::Section; }

class Linker {
 public:
  Linker(std::span<const Line> lines, std::span<const Unit> units) : lines_(lines), units_(units) {
    for (const Unit& unit : units_) subjects_.push_back(vocabulary_.subject_of(lines_, unit.lines));
    for (std::size_t i = 0; i < units_.size(); ++i) {
      if (i == 0 || units_[i].begins) chains_.emplace_back();
      chains_.back().push_back(i);
      segment_.push_back(chains_.size());
    }
    for (std::size_t i = 0; i < units_.size(); ++i) {
      for (std::size_t j = 0; j < units_.size(); ++j) {
        joints_.push_back(i == j ? costs::impossible : joint_cost(units_[i], last(i), units_[j], first(j)));
      }
    }
  }

  Linking run() {
    constexpr int rounds = 2;  // A third changed nothing on any page.
    for (int round = 0; round < rounds; ++round) link();
    return {std::move(chains_), std::move(links_)};
  }

 private:
  [[nodiscard]] const Line& first(std::size_t unit) const { return lines_[units_[unit].lines.front()]; }
  [[nodiscard]] const Line& last(std::size_t unit) const { return lines_[units_[unit].lines.back()]; }

  void link() {
    prepare_subjects();
    const std::size_t n = units_.size();
    Gains gains(n);
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j) {
        if (is_shuffle(i, j)) continue;
        const double joint = joints_[i * n + j];
        if (joint >= costs::impossible) continue;
        const double cost = joint + distance_cost(i, j, units_[j], first(j)) + subject_cost(i, j);
        const double nothing = end_cost(units_[i], last(i)) + start_cost(units_[j], first(j)) + costs::new_article;
        gains.at(i, j) = std::max(0.0, nothing - cost);
      }
    }
    const auto successor = match_chains(gains);
    collect(successor, gains);
  }

  // Print cuts articles apart, but it does not shuffle one: inside what stage one read as one article, only a sentence
  // that stopped may go on further below.
  [[nodiscard]] bool is_shuffle(std::size_t i, std::size_t j) const {
    return j != i + 1 && segment_[i] == segment_[j] && (j < i || !is_open(last(i)));
  }

  // For each unit: the subject of its chain up to it, of a stretch from it on that is long enough to tell something,
  // and the evidence that this stretch belongs to each chain.
  void prepare_subjects() {
    constexpr std::size_t enough = 120;  // Characters.
    const std::size_t n = units_.size();
    chain_of_.assign(n, 0);
    before_.assign(n, {});
    part_.assign(n, {});
    part_end_.assign(n, 0);
    rest_evidence_.assign(n, std::nullopt);
    place_.assign(n, 0);
    whole_.clear();
    headed_.clear();
    for (std::size_t c = 0; c < chains_.size(); ++c) {
      const auto& chain = chains_[c];
      Subject all;
      for (std::size_t at = 0; at < chain.size(); ++at) {
        chain_of_[chain[at]] = c;
        place_[chain[at]] = at;
        all = merge(all, subjects_[chain[at]]);
        before_[chain[at]] = all;
        std::size_t characters = 0;
        std::size_t next = at;
        for (; next < chain.size() && characters < enough; ++next) {
          part_[chain[at]] = merge(part_[chain[at]], subjects_[chain[next]]);
          for (const std::size_t line : units_[chain[next]].lines) characters += lines_[line].characters;
        }
        part_end_[chain[at]] = next;
      }
      whole_.push_back(std::move(all));
      headed_.push_back(std::any_of(chain.begin(), chain.end(), [&](auto u) { return units_[u].kind == Kind::Head; }));
    }
    model_.emplace(whole_, vocabulary_);
    evidence_.assign(n, std::vector<double>(chains_.size(), 0));
    for (std::size_t j = 0; j < n; ++j) {
      for (std::size_t c = 0; c < chains_.size(); ++c) {
        if (c != chain_of_[j]) evidence_[j][c] = model_->evidence(part_[j], whole_[c], false);
      }
    }
  }

  // Evidence that the stretch from `j` on belongs to the rest of its own chain.
  [[nodiscard]] double evidence_of_rest(std::size_t j) {
    if (!rest_evidence_[j]) {
      const auto& chain = chains_[chain_of_[j]];
      Subject rest = place_[j] == 0 ? Subject() : before_[chain[place_[j] - 1]];
      for (std::size_t at = part_end_[j]; at < chain.size(); ++at) rest = merge(rest, subjects_[chain[at]]);
      rest_evidence_[j] = model_->evidence(part_[j], rest, true);
    }
    return *rest_evidence_[j];
  }

  // What the subject of `j` says of its following `i`: negative when it is nearer to the article of `i` than to any
  // other, positive when another is nearer.
  [[nodiscard]] double subject_cost(std::size_t i, std::size_t j) {
    if (!is_text(units_[j].kind) && units_[j].kind != Kind::Box && units_[j].kind != Kind::Photo) return 0;
    // A head is too short to speak against what stands right below it in due form.
    const bool due = (units_[i].kind == Kind::Head && first(j).opening) || units_[i].kind == Kind::Byline;
    if (due && j == i + 1) return 0;
    const std::size_t here = chain_of_[i];
    const bool same = here == chain_of_[j];
    double own = evidence_[j][here];
    if (same) own = j == i + 1 ? model_->evidence(part_[j], before_[i], true) : evidence_of_rest(j);
    double best = 0;
    for (std::size_t c = 0; c < chains_.size(); ++c) {
      if (c == chain_of_[j] || c == here || !headed_[c]) continue;
      best = std::max(best, evidence_[j][c]);
    }
    const double lead = costs::subject * (best - own);
    if (j == i + 1 && units_[j].kind != Kind::Photo)
      return std::clamp(lead - costs::subject_slack * std::sqrt(static_cast<double>(part_[j].size()) / 100), 0.0,
                        costs::subject_worst_near);
    return std::clamp(lead, costs::subject_best, costs::subject_worst);
  }

  void collect(const std::vector<std::optional<std::size_t>>& successor, const Gains& gains) {
    const std::size_t n = units_.size();
    std::vector<std::optional<std::size_t>> predecessor(n);
    for (std::size_t i = 0; i < n; ++i) {
      if (successor[i]) predecessor[*successor[i]] = i;
    }
    std::vector<std::vector<std::size_t>> chains;  // describe() still asks the old ones.
    links_.clear();
    for (std::size_t i = 0; i < n; ++i) {
      if (predecessor[i]) continue;
      chains.push_back({i});
      for (std::size_t at = i; successor[at]; at = *successor[at]) {
        const std::size_t next = *successor[at];
        chains.back().push_back(next);
        links_.push_back(describe(at, next));
        const double lead = gains.at(at, next) - next_best(at, next, successor, predecessor, gains);
        links_.back().confidence = 1 / (1 + std::exp(-lead));
      }
    }
    chains_ = std::move(chains);
  }

  // The gain of the best other placement of `i` or `j`, less what the link that it would break brings.
  [[nodiscard]] static double next_best(std::size_t i, std::size_t j,
                                        const std::vector<std::optional<std::size_t>>& successor,
                                        const std::vector<std::optional<std::size_t>>& predecessor,
                                        const Gains& gains) {
    double best = 0;
    for (std::size_t k = 0; k < successor.size(); ++k) {
      if (k != j) best = std::max(best, gains.at(i, k) - (predecessor[k] ? gains.at(*predecessor[k], k) : 0));
      if (k != i) best = std::max(best, gains.at(k, j) - (successor[k] ? gains.at(k, *successor[k]) : 0));
    }
    return best;
  }

  [[nodiscard]] Link describe(std::size_t i, std::size_t j) {
    Link link{i, j, j == i + 1, 1, {}};
    std::string word;
    const bool runs_on = is_text(units_[i].kind) && is_text(units_[j].kind) && is_open(last(i));
    if (runs_on && word_across(last(i).folded, first(j).folded, &word)) link.reasons.push_back("接合处成词:" + word);
    if (runs_on && last(i).opens_quote && first(j).closes_quote) link.reasons.emplace_back("引号在下一块闭合");
    if (runs_on && first(j).begins_inside) link.reasons.emplace_back("后块起于句中");
    if (runs_on && link.reasons.empty()) link.reasons.emplace_back("前句未完");
    if (!link.near && subject_cost(i, j) < -1) link.reasons.emplace_back("题材相近");
    if (link.near) link.reasons.emplace_back("版面相邻");
    return link;
  }

  std::span<const Line> lines_;
  std::span<const Unit> units_;
  Vocabulary vocabulary_;
  std::vector<Subject> subjects_;
  std::vector<std::vector<std::size_t>> chains_;
  std::vector<Link> links_;
  std::vector<double> joints_;        ///< joint_cost() of each pair, the one before the one behind.
  std::vector<std::size_t> segment_;  ///< Of stage one.
  std::vector<std::size_t> chain_of_;
  std::vector<Subject> before_;
  std::vector<std::size_t> place_;  ///< Of the unit in its chain.
  std::vector<Subject> part_;
  std::vector<std::optional<double>> rest_evidence_;
  std::vector<std::size_t> part_end_;  ///< Place in its chain behind part_.
  std::vector<Subject> whole_;
  std::vector<bool> headed_;  ///< By chain: a piece without a head draws nothing to it, it is drawn.
  std::vector<std::vector<double>> evidence_;
  std::optional<SubjectModel> model_;
};

}  // namespace

Linking link_units(std::span<const Line> lines, std::span<const Unit> units) {
  Linking all;
  for (std::size_t begin = 0; begin < units.size();) {
    std::size_t end = std::min(begin + window, units.size());
    // Rather between two articles than inside one.
    for (std::size_t cut = end; end < units.size() && cut > begin + window / 2; --cut) {
      if (!units[cut].begins) continue;
      end = cut;
      break;
    }
    Linking part = Linker(lines, units.subspan(begin, end - begin)).run();
    for (auto& chain : part.chains) {
      for (std::size_t& unit : chain) unit += begin;
      all.chains.push_back(std::move(chain));
    }
    for (Link& link : part.links) {
      link.from += begin;
      link.to += begin;
      all.links.push_back(std::move(link));
    }
    begin = end;
  }
  return all;
}

}  // namespace gongwen::page
