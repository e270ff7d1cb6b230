#include "app/find/query_edit.h"

#include <algorithm>
#include <utility>

namespace gongwen::app {

search::Query picked(search::Query query, search::Field field, const std::string& value, Pick pick) {
  const search::Filter filter{field, value, pick == Pick::Exclude};
  const auto of_field = [field](const search::Filter& other) { return other.field == field; };
  const bool there = std::ranges::find(query.filters, filter) != query.filters.end();
  const bool alone = there && std::ranges::count_if(query.filters, of_field) == 1;
  if (pick == Pick::Only) {
    std::erase_if(query.filters, of_field);
    if (!alone) query.filters.push_back(filter);
    return query;
  }
  // The same value cannot be wanted and not wanted at once.
  std::erase_if(query.filters, [&](const search::Filter& other) { return of_field(other) && other.value == value; });
  if (!there) query.filters.push_back(filter);
  return query;
}

search::Query without(search::Query query, const search::Filter& filter) {
  std::erase(query.filters, filter);
  return query;
}

search::Query without_filters(search::Query query) {
  query.filters.clear();
  return query;
}

}  // namespace gongwen::app
