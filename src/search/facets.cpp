#include "search/facets.h"

#include "search/fields.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
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
  std::map<std::uint32_t, std::int64_t> counts;  // As in the index: a year ends in 0000, a month in 00.
  for (const Xapian::docid id : ids) {
    const std::uint32_t date = dates[id];
    if (date == 0) continue;
    ++counts[date];
    if (date % 100 != 0) ++counts[date / 100 * 100];
    if (date % 10000 != 0) ++counts[date / 10000 * 10000];
  }
  std::vector<FacetCount> facets;
  for (const auto& [date, count] : counts) {
    const std::string value = iso(date);
    facets.push_back({value, label(Field::Date, value), count});
  }
  return facets;
}

}  // namespace gongwen::search
