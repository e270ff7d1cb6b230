#include "app/find/finder.h"

#include "app/text.h"

namespace gongwen::app {

void Finder::run(const QString& line) {
  const auto query = search::parse_query(to_utf8(line));
  if (!query) {
    emit mistaken(to_qt(query.error().message));
    return;
  }
  query_ = *query;
  line_ = line.trimmed();
  emit searched();
}

void Finder::set_query(const search::Query& query) {
  query_ = query;
  line_ = to_qt(search::to_text(query_));
  emit searched();
}

void Finder::pick(search::Field field, const std::string& value, Pick pick) {
  set_query(picked(query_, field, value, pick));
}

void Finder::set_sort(search::Sort sort) {
  if (sort == sort_) return;
  sort_ = sort;
  emit searched();
}

void Finder::restore(const search::Query& query, search::Sort sort) {
  sort_ = sort;
  set_query(query);
}

void Finder::repeat() { emit repeated(); }

}  // namespace gongwen::app
