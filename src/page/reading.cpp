#include "page/reading.h"

namespace gongwen::page {

void Reading::cut_before(std::size_t line) {
  if (prev[line] != none) next[prev[line]] = none;
  prev[line] = none;
}

void Reading::cut_behind(std::size_t line) {
  if (next[line] != none) cut_before(next[line]);
}

void Reading::connect(std::size_t from, std::size_t to, const Form& form) {
  const std::size_t behind = next[from];
  const std::size_t before = prev[to];
  if (behind == to) return;
  cut_behind(from);
  cut_before(to);
  next[from] = to;
  prev[to] = from;
  if (behind == none || before == none || behind == before) return;
  const double apart = form.end(before, states[before]) + form.begin(behind, states[behind]);
  if (form.link(before, states[before], behind, states[behind]) >= apart) return;
  next[before] = behind;
  prev[behind] = before;
}

Chain Reading::chain_from(std::size_t first) const {
  std::size_t length = 0;
  for (std::size_t at = first; at != none; at = next[at]) ++length;
  Chain chain;
  chain.reserve(length);
  for (std::size_t at = first; at != none; at = next[at]) chain.push_back(at);
  return chain;
}

std::vector<Chain> Reading::chains() const {
  std::vector<Chain> chains;
  for (std::size_t i = 0; i < next.size(); ++i) {
    if (prev[i] == none) chains.push_back(chain_from(i));
  }
  return chains;
}

double form_cost(const Chain& chain, const Reading& reading, const Form& form) {
  double cost = form.begin(chain.front(), reading.states[chain.front()]);
  Content content;
  for (const std::size_t i : chain) {
    const State state = reading.states[i];
    const std::size_t next = reading.next[i];
    content = content + content_of(form.line(i), state);
    cost += form.emission(i, state);
    cost += next == Reading::none ? form.end(i, state) : form.link(i, state, next, reading.states[next]);
  }
  return cost + content_cost(content);
}

}  // namespace gongwen::page
