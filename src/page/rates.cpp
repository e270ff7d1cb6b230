#include "page/rates.h"

#include "text/data_lines.h"
#include "text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

namespace gongwen::data {
std::string_view bigrams_tsv();
}

namespace gongwen::page {

Rates::Rates(std::string_view table)
    : rates_(static_cast<std::size_t>(std::count(table.begin(), table.end(), '\n')) + 1) {
  for (const std::string_view line : text::data_lines(table)) {
    const auto first = text::code_point_at(line, 0);
    const auto second = text::code_point_at(line, first.end);
    const std::size_t tab = line.find('\t');
    double per_100000 = 0;
    std::from_chars(line.data() + tab + 1, line.data() + line.size(), per_100000);
    rates_.add(first.end == tab ? key_of(first.value) : key_of(first.value, second.value), per_100000 / 100000);
  }
}

const Rates& Rates::shipped() {
  static const Rates rates(data::bigrams_tsv());
  return rates;
}

double Rates::of(std::uint64_t key) const {
  const double* known = rates_.find(key);
  return known == nullptr ? 0 : *known;
}

}  // namespace gongwen::page
