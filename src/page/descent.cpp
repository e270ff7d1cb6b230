#include "page/descent.h"

#include "page/file_order.h"

#include <algorithm>
#include <cmath>

namespace gongwen::page {
namespace {

constexpr double enough = 1e-6;  // Of energy, to be worth a step.
constexpr double detour = 4;     // A rise by more is no way to anywhere.

bool has_subject(State state) {
  switch (state) {
    case Kicker:
    case Headline:
    case Subtitle:
    case Box:
    case Body:
    case Section:
    case Letter:
    case Caption:
    case Inset: return true;
    default: return false;
  }
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
  hash = (hash ^ (value + 1)) * 0x9E3779B97F4A7C15U;
  return hash ^ (hash >> 29);
}

}  // namespace

Descent::Descent(std::span<const Line> lines)
    : form_(lines),
      now_{.reading = read_in_file_order(form_), .parts = {}, .part_of = {}, .odds = {}},
      subjects_(lines, now_.reading.chains()),
      finder_(form_, now_.reading) {
  now_.part_of.resize(lines.size());
  now_.odds.resize(lines.size());
  for (Chain& chain : now_.reading.chains()) put(measured(std::move(chain), now_.reading));
  for (const Part& part : now_.parts) {
    for (std::size_t i = 0; i < lines.size(); ++i) now_.odds[i] += part.subject.odds[i];
  }
  now_.subject = subject_cost(now_.reading, now_.odds, {}, {});
}

Descent::Part Descent::measured(Chain chain, const Reading& reading) const {
  Part part{std::move(chain), {}, 0};
  part.subject = subjects_.article(part.chain);
  part.form = form_cost(part.chain, reading, form_);
  return part;
}

void Descent::put(Part part) {
  for (const std::size_t i : part.chain) now_.part_of[i] = now_.parts.size();
  now_.parts.push_back(std::move(part));
}

// Over all lines, when the parts `old` are replaced by `parts`.
double Descent::subject_cost(const Reading& reading, std::span<const double> odds, std::span<const std::size_t> old,
                             std::span<const Part> parts) const {
  double sum = 0;
  const auto add = [&](const Part& part) {
    for (const std::size_t i : part.chain) {
      if (has_subject(reading.states[i])) sum += Subjects::cost(part.subject, i, odds[i]);
    }
  };
  for (std::size_t p = 0; p < now_.parts.size(); ++p) {
    if (std::find(old.begin(), old.end(), p) == old.end()) add(now_.parts[p]);
  }
  for (const Part& part : parts) add(part);
  return sum;
}

// Nothing when the move makes a ring, or was tried before.
std::optional<Descent::Trial> Descent::tried(const Move& move) {
  Trial trial{.reading = now_.reading, .old = {}, .parts = {}, .odds = now_.odds};
  for (const std::size_t line : move.lines()) {
    const std::size_t part = now_.part_of[line];
    if (std::find(trial.old.begin(), trial.old.end(), part) == trial.old.end()) trial.old.push_back(part);
  }
  move.make(trial.reading, form_);
  std::size_t before = 0;
  std::size_t after = 0;
  std::uint64_t hash = 0;
  std::vector<Chain> chains;
  for (const std::size_t p : trial.old) {
    before += now_.parts[p].chain.size();
    trial.rise -= now_.parts[p].form;
    for (const std::size_t line : now_.parts[p].chain) {
      if (trial.reading.prev[line] != Reading::none) continue;
      chains.push_back(trial.reading.chain_from(line));
      after += chains.back().size();
      for (const std::size_t i : chains.back()) hash = mixed(mixed(hash, i), trial.reading.states[i]);
      hash = mixed(hash, form_.size());
    }
  }
  if (after != before || !seen_.insert(hash).second) return std::nullopt;
  for (Chain& chain : chains) {
    trial.parts.push_back(measured(std::move(chain), trial.reading));
    trial.rise += trial.parts.back().form;
  }
  for (std::size_t i = 0; i < form_.size(); ++i) {
    for (const std::size_t p : trial.old) trial.odds[i] -= now_.parts[p].subject.odds[i];
    for (const Part& part : trial.parts) trial.odds[i] += part.subject.odds[i];
  }
  trial.subject = subject_cost(trial.reading, trial.odds, trial.old, trial.parts);
  trial.rise += trial.subject - now_.subject;
  return trial;
}

void Descent::take(Trial trial) {
  now_.reading = std::move(trial.reading);
  now_.odds = std::move(trial.odds);
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

// What each line may gain by subject in each article.
std::vector<std::vector<double>> Descent::pull() const {
  std::vector<std::vector<double>> result(form_.size(), std::vector<double>(now_.parts.size(), 0));
  for (std::size_t i = 0; i < form_.size(); ++i) {
    if (!has_subject(now_.reading.states[i])) continue;
    const double own = now_.parts[now_.part_of[i]].subject.odds[i];
    for (std::size_t p = 0; p < now_.parts.size(); ++p) {
      const double odds = now_.parts[p].subject.odds[i];
      if (odds > own) result[i][p] = std::log(own / odds);
    }
  }
  return result;
}

// Takes every move that brings the energy down, as long as there is one, in at most so many steps. Returns the moves
// that would bring it up by little from where that ends, the best first.
std::vector<Descent::Trial> Descent::go_down(int steps) {
  std::vector<Trial> near;
  bool better = true;
  for (int step = 0; better && step < steps; ++step) {
    better = false;
    near.clear();
    std::vector<bool> changed(form_.size(), false);  // Lines of articles that a move of this step has made.
    for (const Move& move : finder_.moves_from(now_.reading, now_.part_of, pull(), 0)) {
      const auto lines = move.lines();
      if (std::any_of(lines.begin(), lines.end(), [&](auto i) { return changed[i]; })) continue;
      auto trial = tried(move);
      if (!trial) continue;
      if (trial->rise > -enough) {
        if (!better && trial->rise < detour) near.push_back(std::move(*trial));
        continue;
      }
      for (const Part& part : trial->parts) {
        for (const std::size_t i : part.chain) changed[i] = true;
      }
      take(std::move(*trial));
      better = true;
    }
  }
  std::stable_sort(near.begin(), near.end(), [](const Trial& a, const Trial& b) { return a.rise < b.rise; });
  return near;
}

void Descent::run() {
  constexpr int all_the_way = 100;
  constexpr int a_little = 5;
  constexpr std::size_t detours = 10;
  auto near = go_down(all_the_way);
  for (std::size_t k = 0; k < std::min(detours, near.size()); ++k) {
    Position before = now_;
    take(std::move(near[k]));
    go_down(a_little);
    if (now_.energy > before.energy - enough) {
      now_ = std::move(before);
      continue;
    }
    seen_.clear();
    near = go_down(all_the_way);
    k = static_cast<std::size_t>(-1);
  }
}

Descent::Margins Descent::margins(double farthest) {
  const std::size_t n = form_.size();
  Margins margins{std::vector<std::vector<Margins::Place>>(n), std::vector<double>(n, farthest)};
  seen_.clear();
  for (const Move& move : finder_.moves_from(now_.reading, now_.part_of, pull(), farthest)) {
    const auto trial = tried(move);
    if (!trial || trial->rise > farthest) continue;
    const double rise = std::max(0.0, trial->rise);
    for (const std::size_t p : trial->old) {
      Chain lines = now_.parts[p].chain;
      std::sort(lines.begin(), lines.end());
      const bool kept = std::any_of(trial->parts.begin(), trial->parts.end(), [&](const Part& part) {
        return std::is_permutation(part.chain.begin(), part.chain.end(), lines.begin(), lines.end());
      });
      for (const std::size_t i : lines) {
        if (!kept) margins.articles[i] = std::min(margins.articles[i], rise);
        const std::size_t behind = trial->reading.prev[i];
        if (behind == now_.reading.prev[i]) continue;
        auto& others = margins.others[i];
        const auto known =
            std::find_if(others.begin(), others.end(), [&](const auto& o) { return o.behind == behind; });
        if (known == others.end()) {
          others.push_back({behind, rise});
        } else {
          known->rise = std::min(known->rise, rise);
        }
      }
    }
  }
  for (auto& others : margins.others) {
    std::stable_sort(others.begin(), others.end(), [](const auto& a, const auto& b) { return a.rise < b.rise; });
  }
  return margins;
}

}  // namespace gongwen::page
