#include "page/standing.h"

#include "page/costs.h"

#include <utility>

namespace gongwen::page {

Standing::Standing(const Reading& reading, const Form& form, const LinkTable& table, Urges urges, const Chain& fresh)
    : reading_(reading),
      form_(form),
      table_(table),
      urges_(std::move(urges)),
      is_fresh_(form.size(), 0),
      place_(form.size()),
      upto_(form.size()),
      total_(form.size()) {
  std::vector<char> articles(urges_.articles, 0);
  for (const std::size_t i : fresh) articles[article(i)] = 1;
  for (std::size_t i = 0; i < size(); ++i) {
    is_fresh_[i] = articles[article(i)];
    begin_.push_back(form_.begin(i, reading_.states[i]));
    end_.push_back(form_.end(i, reading_.states[i]));
    least_begin_ = std::min(least_begin_, begin(i));
    least_end_ = std::min(least_end_, end(i));
  }
  for (const Chain& chain : reading_.chains()) {
    Content content;
    for (const std::size_t i : chain) upto_[i] = content = content + own(i, reading_.states[i]);
    most_now_ = std::max(most_now_, content_cost(content));
    for (std::size_t k = 0; k < chain.size(); ++k) {
      total_[chain[k]] = content;
      place_[chain[k]] = k;
    }
    for (std::size_t k = chain.size() - 1; k-- > 0;) {
      double* pull = &urges_.pull[chain[k] * urges_.articles];
      const double* of_next = &urges_.pull[chain[k + 1] * urges_.articles];
      for (std::size_t a = 0; a < urges_.articles; ++a) pull[a] += of_next[a];
    }
  }
  for (std::size_t i = 0; i < size(); ++i) {
    const double* pull = &urges_.pull[i * urges_.articles];
    most_pull_.push_back(*std::min_element(pull, pull + urges_.articles));
  }
  save();
}

void Standing::save() {
  const std::vector<double> nothing(table_.width(), -costs::impossible);
  all_ = by_fresh_ = {nothing, nothing, nothing};
  for (std::size_t i = 0; i < size(); ++i) {
    all_.behind[i] = reading_.next[i] == Reading::none ? end(i) : link(i, reading_.next[i]);
    all_.before[i] = reading_.prev[i] == Reading::none ? begin(i) : link(reading_.prev[i], i);
    all_.content[i] = all_.behind[i] + now(i);
    if (!is_fresh(i)) continue;
    by_fresh_.behind[i] = all_.behind[i];
    by_fresh_.before[i] = all_.before[i];
    by_fresh_.content[i] = all_.content[i];
  }
}

void Standing::save_behind(std::size_t i, bool fresh, std::vector<double>& net) const {
  const std::size_t then = reading_.next[i];
  net = saved(fresh).before;
  if (then == Reading::none) {
    for (std::size_t k = 0; k < size(); ++k) net[k] -= joined(reading_.prev[k], then);
    return;
  }
  const double* into = table_.into(then, reading_.states[then]);
  for (std::size_t k = 0; k < size(); ++k) {
    const std::size_t loose = reading_.prev[k];
    net[k] -= loose == Reading::none ? begin(then) : std::min(end(loose) + begin(then), into[loose]);
  }
  net[then] = -costs::impossible;
}

void Standing::save_before(std::size_t i, bool fresh, std::vector<double>& net) const {
  const std::size_t before = reading_.prev[i];
  net = saved(fresh).behind;
  if (before == Reading::none) {
    for (std::size_t k = 0; k < size(); ++k) net[k] -= joined(before, reading_.next[k]);
    return;
  }
  const double* out_of = table_.out_of(before, reading_.states[before]);
  for (std::size_t k = 0; k < size(); ++k) {
    const std::size_t loose = reading_.next[k];
    net[k] -= loose == Reading::none ? end(before) : std::min(end(before) + begin(loose), out_of[loose]);
  }
  net[before] = -costs::impossible;
}

}  // namespace gongwen::page
