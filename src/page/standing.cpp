#include "page/standing.h"

namespace gongwen::page {

Standing::Standing(const Reading& reading, const Form& form, const LinkTable& table, const Urges& urges,
                   const Chain& fresh)
    : reading_(reading),
      form_(form),
      table_(table),
      article_(urges.article),
      strain_(urges.strain),
      pull_(urges.pull),
      place_(form.size()),
      upto_(form.size()),
      total_(form.size()) {
  std::vector<char> articles(size(), 0);
  for (const std::size_t i : fresh) articles[article_[i]] = 1;
  for (std::size_t i = 0; i < size(); ++i) {
    all_.push_back(i);
    is_fresh_.push_back(articles[article_[i]]);
    if (is_fresh(i)) fresh_.push_back(i);
    behind_.push_back(reading_.next[i] == Reading::none ? end(i) : link(i, reading_.next[i]));
    before_.push_back(reading_.prev[i] == Reading::none ? begin(i) : link(reading_.prev[i], i));
  }
  for (std::size_t i = 0; i < size(); ++i) {
    least_begin_ = std::min(least_begin_, begin(i));
    least_end_ = std::min(least_end_, end(i));
  }
  for (std::size_t i = 0; i < size(); ++i) {
    const double* out_of = table_.out_of(i, reading_.states[i]);
    const double* into = table_.into(i, reading_.states[i]);
    least_behind_.push_back(std::min(end(i) + least_begin_, *std::min_element(out_of, out_of + size())));
    least_before_.push_back(std::min(begin(i) + least_end_, *std::min_element(into, into + size())));
  }
  for (const Chain& chain : reading_.chains()) {
    Content content;
    for (const std::size_t i : chain) upto_[i] = content = content + own(i, reading_.states[i]);
    for (std::size_t k = 0; k < chain.size(); ++k) {
      total_[chain[k]] = content;
      place_[chain[k]] = k;
    }
    for (std::size_t k = chain.size() - 1; k-- > 0;) {
      for (std::size_t a = 0; a < pull_[chain[k]].size(); ++a) pull_[chain[k]][a] += pull_[chain[k + 1]][a];
    }
  }
}

}  // namespace gongwen::page
