#include "app/find/finder.h"

#include "app/text.h"

namespace gongwen::app {

void Finder::run(const QString& line) {
  const auto query = search::parse_query(to_utf8(line));
  if (!query) {
    emit mistaken(query.error());
    return;
  }
  query_ = *query;
  line_ = line.trimmed();
  draft_ = QString();
  emit searched();
}

void Finder::set_query(const search::Query& query) {
  query_ = query;
  line_ = to_qt(search::to_text(query_));
  draft_ = QString();
  emit searched();
}

void Finder::pick(search::Field field, const std::string& value, Pick pick) {
  const auto typed = draft_.isNull() ? Result<search::Query>(query_) : search::parse_query(to_utf8(draft_));
  set_query(picked(typed.value_or(query_), field, value, pick));
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
