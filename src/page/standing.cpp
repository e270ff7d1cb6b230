#include "page/standing.h"

#include "page/costs.h"

#include <algorithm>
#include <utility>

namespace gongwen::page {
namespace {

constexpr auto impossible = static_cast<Scanned>(costs::impossible);

}  // namespace

Standing::Standing(const Reading& reading, const Form& form, const LinkTable& table, Urges urges, const Chain& fresh)
    : reading_(reading),
      form_(form),
      table_(table),
      urges_(std::move(urges)),
      fresh_(fresh),
      is_fresh_(form.size(), 0),
      most_pull_(form.size()),
      begin_(form.size() + 1),
      end_(form.size() + 1),
      next_(form.size()),
      prev_(form.size()),
      place_(form.size()),
      upto_(form.size()),
      total_(form.size()),
      now_(form.size()) {
  for (const std::size_t i : fresh) is_fresh_[i] = 1;
  for (std::size_t i = 0; i < size(); ++i) {
    begin_[i] = static_cast<Scanned>(form_.begin(i, reading_.states[i]));
    end_[i] = static_cast<Scanned>(form_.end(i, reading_.states[i]));
    least_begin_ = std::min(least_begin_, begin(i));
    least_end_ = std::min(least_end_, end(i));
    next_[i] = std::min(reading_.next[i], size());
    prev_[i] = std::min(reading_.prev[i], size());
  }
  for (std::size_t first = 0; first < size(); ++first) {
    if (reading_.prev[first] == Reading::none) sum_up(first);
  }
  for (std::size_t i = 0; i < size(); ++i) {
    const double* pull = &urges_.pull[i * urges_.articles];
    most_pull_[i] = *std::min_element(pull, pull + urges_.articles);
  }
  save();
}

// Over the lines of the article that begins with `first`.
void Standing::sum_up(std::size_t first) {
  Content content;
  std::size_t last = first;
  std::size_t place = 0;
  for (std::size_t i = first; i != Reading::none; i = reading_.next[i]) {
    upto_[i] = content = content + own(i, reading_.states[i]);
    place_[i] = place++;
    last = i;
  }
  const double now = content_cost(content);
  most_now_ = std::max(most_now_, now);
  for (std::size_t i = last; i != Reading::none; i = reading_.prev[i]) {
    total_[i] = content;
    now_[i] = now;
    if (i == last) continue;
    double* pull = &urges_.pull[i * urges_.articles];
    const double* of_next = &urges_.pull[reading_.next[i] * urges_.articles];
    for (std::size_t a = 0; a < urges_.articles; ++a) pull[a] += of_next[a];
  }
}

void Standing::save() {
  const std::vector<Scanned> nothing(table_.width(), -impossible);
  saved_ = {nothing, nothing, nothing};
  for (std::size_t i = 0; i < size(); ++i) {
    saved_.behind[i] = reading_.next[i] == Reading::none ? end(i) : link(i, reading_.next[i]);
    saved_.before[i] = reading_.prev[i] == Reading::none ? begin(i) : link(reading_.prev[i], i);
    saved_.content[i] = saved_.behind[i] + static_cast<Scanned>(now(i));
  }
}

template <typename Loose>
void Standing::save(const std::vector<Scanned>& saved, bool fresh, const Loose& loose,
                    std::vector<Scanned>& net) const {
  net.resize(saved.size(), -impossible);
  for_each_partner(fresh, [&](std::size_t k) { net[k] = saved[k] - loose(k); });
}

void Standing::save_behind(std::size_t i, bool fresh, std::vector<Scanned>& net) const {
  const std::size_t then = reading_.next[i];
  if (then == Reading::none)
    return save(
        saved_.before, fresh, [&](std::size_t k) { return end_[prev_[k]]; }, net);
  const Scanned* into = table_.into(then, reading_.states[then]);
  const Scanned beginning = begin(then);
  const auto loose = [&](std::size_t k) { return std::min(end_[prev_[k]] + beginning, into[prev_[k]]); };
  save(saved_.before, fresh, loose, net);
  net[then] = -impossible;
}

void Standing::save_before(std::size_t i, std::vector<Scanned>& net) const {
  const std::size_t before = reading_.prev[i];
  if (before == Reading::none)
    return save(
        saved_.behind, true, [&](std::size_t k) { return begin_[next_[k]]; }, net);
  const Scanned* out_of = table_.out_of(before, reading_.states[before]);
  const Scanned ending = end(before);
  const auto loose = [&](std::size_t k) { return std::min(ending + begin_[next_[k]], out_of[next_[k]]); };
  save(saved_.behind, true, loose, net);
  net[before] = -impossible;
}

std::size_t Standing::cheapest_partner(bool fresh, const Scanned* costs, const Scanned* saved) const {
  if (fresh) return cheapest(costs, saved, table_.width());
  return *std::min_element(fresh_.begin(), fresh_.end(),
                           [=](auto a, auto b) { return costs[a] - saved[a] < costs[b] - saved[b]; });
}

}  // namespace gongwen::page
