#include "search/facets.h"

#include "search/fields.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <string>

namespace gongwen::search {
namespace {

std::string iso(std::uint32_t date) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%04u-%02u-%02u", date / 10000 % 10000, date / 100 % 100, date % 100);
  return {text.data(), date % 10000 == 0 ? std::size_t{4} : date % 100 == 0 ? std::size_t{7} : std::size_t{10}};
}

}  // namespace

std::vector<FacetCount> count_keys(const Column& column, Field field, const DocumentIds& ids) {
  std::vector<std::int64_t> counts(column.keys().size());
  for (const Xapian::docid id : ids) {
    for (const std::uint32_t key : column.of(id)) ++counts[key];
  }
  std::vector<FacetCount> facets;
  for (std::size_t key = 0; key < counts.size(); ++key) {
    if (counts[key] == 0) continue;
    const std::string& value = column.keys()[key];
    facets.push_back({value, label(field, value), counts[key]});
  }
  std::sort(facets.begin(), facets.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
  return facets;
}

std::vector<FacetCount> count_dates(const std::vector<std::uint32_t>& dates, const DocumentIds& ids) {
  // A place for each day from the first year to the last one, behind those of its year (0-0) and month (…-0): counting
  // a million dates by a map takes ten times as long.
  constexpr std::uint32_t months = 13;
  constexpr std::uint32_t days = 32;
  std::uint32_t first = UINT32_MAX;
  std::uint32_t last = 0;
  for (const Xapian::docid id : ids) {
    if (dates[id] == 0) continue;
    first = std::min(first, dates[id] / 10000);
    last = std::max(last, dates[id] / 10000);
  }
  if (first > last) return {};
  std::vector<std::uint32_t> counts(std::size_t{last - first + 1} * months * days);
  for (const Xapian::docid id : ids) {
    const std::uint32_t date = dates[id];
    if (date != 0) ++counts[((date / 10000 - first) * months + date / 100 % 100) * days + date % 100];
  }
  std::vector<FacetCount> facets;
  for (std::uint32_t year = 0; year <= last - first; ++year) {
    std::uint32_t* const of_year = &counts[std::size_t{year} * months * days];
    for (std::uint32_t month = 1; month < months; ++month) {
      std::uint32_t* const of_month = of_year + month * days;
      *of_month = std::accumulate(of_month, of_month + days, 0U);
      *of_year += *of_month;
    }
    for (std::uint32_t i = 0; i < months * days; ++i) {
      if (of_year[i] == 0) continue;
      const std::string value = iso((year + first) * 10000 + i / days * 100 + i % days);
      facets.push_back({value, label(Field::Date, value), of_year[i]});
    }
  }
  return facets;
}

}  // namespace gongwen::search
