#include "page/descent.h"

#include "page/file_order.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace gongwen::page {
namespace {

constexpr int all_the_way = 100;  // Steps; hardly ever are so many needed.
// In a step, the most promising; only where all lines are alike are there more.
constexpr std::size_t tries_a_line = 4;
constexpr double enough = 1e-6;                                       // Of energy, to be worth a step.
constexpr double anywhere = std::numeric_limits<double>::infinity();  // An energy.
constexpr double most_of_the_way = 2 / 3.0;  // What a move of a detour must promise, at least, of the way to its goal.
constexpr double misjudged = 1;              // By so much a promise may be wrong.
constexpr double detour = 8;                 // A rise by more is no way to anywhere.
constexpr double sure = 5;                   // A margin of an article that is not worth being taken apart.
constexpr std::size_t detours = 10;          // As many are tried, at most.

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
  hash = (hash ^ (value + 1)) * 0x9E3779B97F4A7C15U;
  return hash ^ (hash >> 29);
}

}  // namespace

Descent::Descent(std::span<const Line> lines)
    : form_(lines),
      now_{.reading = read_in_file_order(form_), .parts = {}, .part_of = {}, .odds = {}},
      subjects_(lines),
      finder_(form_, now_.reading) {
  begin_at(std::move(now_.reading));
}

// With the subjects as they are.
void Descent::begin_at(Reading reading) {
  const std::size_t n = form_.size();
  now_ = {.reading = std::move(reading),
          .parts = {},
          .part_of = std::vector<std::size_t>(n),
          .odds = std::vector<double>(n)};
  for (Chain& chain : now_.reading.chains()) {
    Part part = measured(std::move(chain), now_.reading, {});
    add_strain(part, now_.reading);
    for (std::size_t i = 0; i < n; ++i) now_.odds[i] += part.subject->odds[i];
    put(std::move(part));
  }
  now_.subject = subject_cost(now_.reading, now_.odds, {}, {});
  now_.energy = now_.subject;
  for (const Part& part : now_.parts) now_.energy += part.cost;
  seen_.clear();
}

// Sooner where it is much like one of the articles `like`.
Descent::Part Descent::measured(Chain chain, const Reading& reading, std::span<const Subjects::Article* const> like) {
  Part part{std::move(chain), nullptr, nullptr, 0};
  part.subject = &subjects_.article(part.chain, like);
  part.cost = form_cost(part.chain, reading, form_);
  return part;
}

// Adds the strain of `part`, which was measured without it. Returns what it costs.
double Descent::add_strain(Part& part, const Reading& reading) {
  told_.clear();
  for (const std::size_t i : part.chain) {
    if (has_subject(reading.states[i])) told_.push_back(i);
  }
  part.strain = &subjects_.strain(told_);
  const double most = told_.empty() ? 0 : *std::max_element(part.strain->begin(), part.strain->end());
  part.cost += most;
  return most;
}

void Descent::put(Part part) {
  for (const std::size_t i : part.chain) now_.part_of[i] = now_.parts.size();
  now_.parts.push_back(std::move(part));
}

// Over all lines, when the parts `old` are replaced by `parts`.
double Descent::subject_cost(const Reading& reading, std::span<const double> odds, std::span<const std::size_t> old,
                             std::span<const Part> parts) const {
  constexpr double smallest = 1e-200;  // Beyond which a product may leave the range of a double.
  double sum = 0;
  double chance = 1;  // The product of some: a logarithm each would take most of the time.
  const auto add = [&](const Part& part) {
    for (const std::size_t i : part.chain) {
      if (!has_subject(reading.states[i])) continue;
      chance *= Subjects::chance(*part.subject, i, odds[i]);
      if (chance > smallest) continue;
      sum -= std::log(chance);
      chance = 1;
    }
  };
  for (std::size_t p = 0; p < now_.parts.size(); ++p) {
    if (std::find(old.begin(), old.end(), p) == old.end()) add(now_.parts[p]);
  }
  for (const Part& part : parts) add(part);
  return sum - std::log(chance);
}

// Makes `trial_` what the move makes of the reading. False when that has a ring, or was tried before.
bool Descent::make(const Move& move) {
  auto& old = trial_.old;
  old.clear();
  for (const std::size_t line : move.lines()) {
    const std::size_t part = now_.part_of[line];
    if (std::find(old.begin(), old.end(), part) == old.end()) old.push_back(part);
  }
  trial_.reading = now_.reading;
  move.make(trial_.reading, form_);
  return is_new_trial();
}

// The reading that stands in `trial_` has no ring, and was not tried before.
bool Descent::is_new_trial() {
  const Reading& reading = trial_.reading;
  std::size_t before = 0;
  std::size_t after = 0;
  std::uint64_t hash = 0;
  for (const std::size_t p : trial_.old) {
    before += now_.parts[p].chain.size();
    for (const std::size_t first : now_.parts[p].chain) {
      if (reading.prev[first] != Reading::none) continue;
      for (std::size_t i = first; i != Reading::none; i = reading.next[i]) {
        ++after;
        hash = mixed(mixed(hash, i), reading.states[i]);
      }
      hash = mixed(hash, form_.size());
    }
  }
  return after == before && seen_.insert(hash).second;
}

// Whether the reading of `trial_`, which differs in its `old` parts alone, costs less than `limit` more.
bool Descent::weigh(double limit) {
  Trial& trial = trial_;
  trial.odds = now_.odds;
  trial.rise = -now_.subject;
  trial.parts.clear();
  like_.clear();
  for (const std::size_t p : trial.old) {
    const Part& part = now_.parts[p];
    trial.rise -= part.cost;
    for (std::size_t i = 0; i < form_.size(); ++i) trial.odds[i] -= part.subject->odds[i];
    like_.push_back(part.subject);
  }
  for (const std::size_t p : trial.old) {
    for (const std::size_t line : now_.parts[p].chain) {
      if (trial.reading.prev[line] != Reading::none) continue;
      const Part& part = trial.parts.emplace_back(measured(trial.reading.chain_from(line), trial.reading, like_));
      trial.rise += part.cost;
      for (std::size_t i = 0; i < form_.size(); ++i) trial.odds[i] += part.subject->odds[i];
    }
  }
  trial.subject = subject_cost(trial.reading, trial.odds, trial.old, trial.parts);
  trial.rise += trial.subject;
  // Strain is never less than nothing, and takes long: most of what is tried is too dear without it.
  for (Part& part : trial.parts) {
    if (trial.rise >= limit) return false;
    trial.rise += add_strain(part, trial.reading);
  }
  return trial.rise < limit;
}

// Leaves the memory of what it replaces to `trial`.
void Descent::take(Trial& trial) {
  std::swap(now_.reading, trial.reading);
  std::swap(now_.odds, trial.odds);
  now_.subject = trial.subject;
  now_.energy += trial.rise;
  std::sort(trial.old.rbegin(), trial.old.rend());
  for (const std::size_t p : trial.old) {
    now_.parts[p] = std::move(now_.parts.back());
    for (const std::size_t i : now_.parts[p].chain) now_.part_of[i] = p;
    now_.parts.pop_back();
  }
  for (Part& part : trial.parts) put(std::move(part));
}

Urges Descent::urges() const {
  const std::size_t n = form_.size();
  const std::size_t articles = now_.parts.size();
  Urges urges{now_.part_of, articles, std::vector<double>(n * articles, 0), std::vector<double>(n, 0),
              std::vector<double>(n)};
  for (std::size_t i = 0; i < n; ++i) {
    urges.doubt[i] = -std::log(Subjects::chance(*now_.parts[now_.part_of[i]].subject, i, now_.odds[i]));
    if (!has_subject(now_.reading.states[i])) continue;
    const double own = now_.parts[now_.part_of[i]].subject->odds[i];
    for (std::size_t p = 0; p < articles; ++p) {
      const double odds = now_.parts[p].subject->odds[i];
      if (odds > own) urges.pull[i * articles + p] = std::log(own / odds);
    }
  }
  for (const Part& part : now_.parts) {
    // A line without a subject strains as the one behind it does.
    std::size_t place = part.strain->size();
    double strain = 0;
    for (auto line = part.chain.rbegin(); line != part.chain.rend(); ++line) {
      if (has_subject(now_.reading.states[*line])) strain = (*part.strain)[--place];
      urges.strain[*line] = strain;
    }
  }
  return urges;
}

Chain Descent::all_lines() const {
  Chain lines(form_.size());
  std::iota(lines.begin(), lines.end(), std::size_t{0});
  return lines;
}

// Those that are in another state or stand beside another line, and the lines beside them in either reading.
Chain Descent::lines_that_differ(const Reading& other) const {
  Chain lines;
  const Reading& now = now_.reading;
  for (std::size_t i = 0; i < form_.size(); ++i) {
    if (now.states[i] == other.states[i] && now.prev[i] == other.prev[i] && now.next[i] == other.next[i]) continue;
    for (const std::size_t line : {i, now.prev[i], now.next[i], other.prev[i], other.next[i]}) {
      if (line != Reading::none) lines.push_back(line);
    }
  }
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

// Takes every move that brings the energy down, as long as there is one, in at most so many steps: first of those that
// name one of the lines `fresh`, then of those that name a line of the articles just made; of moves that may well lead
// most of the way down to the energy `goal`. Ends at the reading `home`, if it comes there. Returns those that
// would bring it up by little from where that ends, the best first, and at most so many.
std::vector<Descent::Trial> Descent::go_down(int steps, Chain fresh, double goal, std::size_t most_near,
                                             const Reading* home) {
  std::vector<Trial> near;
  const auto less = [](double rise, const Trial& other) { return rise < other.rise; };
  bool better = true;
  for (int step = 0; better && step < steps; ++step) {
    better = false;
    near.clear();
    double limit = most_near > 0 ? detour : -enough;  // Of a rise that is little enough.
    std::vector<bool> changed(form_.size(), false);   // Lines of articles that a move of this step has made.
    std::size_t tries = 0;
    const double slack = misjudged + std::min(0.0, (goal - now_.energy) * most_of_the_way);
    for (const Move* move : finder_.moves_from(now_.reading, urges(), fresh, slack)) {
      if (tries == tries_a_line * form_.size()) break;
      const auto lines = move->lines();
      if (std::any_of(lines.begin(), lines.end(), [&](auto i) { return changed[i]; })) continue;
      if (!make(*move)) continue;
      ++tries;
      if (!weigh(better ? -enough : limit)) continue;
      if (trial_.rise > -enough) {
        if (near.size() == most_near) near.pop_back();
        near.insert(std::upper_bound(near.begin(), near.end(), trial_.rise, less), trial_);
        if (near.size() == most_near) limit = near.back().rise;
        continue;
      }
      for (const Part& part : trial_.parts) {
        for (const std::size_t i : part.chain) changed[i] = true;
      }
      take(trial_);
      better = true;
    }
    if (home != nullptr && now_.reading == *home) break;
    fresh.clear();
    for (std::size_t i = 0; i < changed.size(); ++i) {
      if (changed[i]) fresh.push_back(i);
    }
  }
  return near;
}

void Descent::run() {
  constexpr int a_little = 5;
  auto near = go_down(all_the_way, all_lines(), anywhere, detours);
  for (std::size_t k = 0; k < near.size();) {
    Trial& trial = near[k++];
    if (!leads_down(trial, a_little, lines_that_differ(trial.reading), now_.energy)) continue;
    seen_.clear();
    near = go_down(all_the_way, all_lines(), anywhere, detours);
    k = 0;
  }
  margins_ = measured_margins();
  const double before = now_.energy;
  for (std::size_t first = 0; first < form_.size(); ++first) {
    if (now_.reading.prev[first] != Reading::none || margins_.articles[first] >= sure) continue;
    put_together_anew(now_.part_of[first]);
  }
  if (now_.energy < before) margins_ = measured_margins();
}

// Takes `trial` and goes down from there, in moves that concern `fresh` first. Stays where it was if that is no lower.
bool Descent::leads_down(Trial& trial, int steps, Chain fresh, double goal) {
  Position before = now_;
  take(trial);
  go_down(steps, std::move(fresh), goal, 0, &before.reading);
  if (now_.energy < before.energy - enough) return true;
  now_ = std::move(before);
  return false;
}

// Takes an article in which not all follow each other in print apart wherever print does not plainly go on.
void Descent::put_together_anew(std::size_t part) {
  const Chain chain = now_.parts[part].chain;
  bool doubtful = false;
  Reading& reading = trial_.reading;
  reading = now_.reading;
  for (const std::size_t line : chain) {
    const std::size_t before = reading.prev[line];
    if (before == Reading::none) continue;
    const bool closed = reading.states[before] == Body && form_.line(before).ends_sentence;
    if (line != before + 1 || closed) reading.cut_before(line);
    doubtful = doubtful || line != before + 1;
  }
  if (!doubtful) return;
  Chain sorted = chain;
  std::sort(sorted.begin(), sorted.end());
  seen_.clear();
  trial_.old = {part};
  if (is_new_trial() && weigh(anywhere)) leads_down(trial_, all_the_way, sorted, anywhere);
}

}  // namespace gongwen::page
