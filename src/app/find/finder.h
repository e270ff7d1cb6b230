#pragma once

#include "app/find/query_edit.h"
#include "base/result.h"
#include "search/query.h"
#include "search/searcher.h"

#include <QObject>
#include <QString>
#include <string>

namespace gongwen::app {

/// What is looked for, and in which order it is wanted. The search line, the chips and the browse panes all change it
/// here, so they cannot fall apart.
class Finder : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  [[nodiscard]] const search::Query& query() const { return query_; }
  [[nodiscard]] search::Sort sort() const { return sort_; }
  /// The query as the search line shows it.
  [[nodiscard]] const QString& line() const { return line_; }

  /// What is being typed into the search line; a click on a filter takes it along.
  void write(const QString& draft) { draft_ = draft; }
  /// Takes what stands in the search line. A mistake changes nothing but tells mistaken().
  void run(const QString& line);
  void set_query(const search::Query& query);
  void pick(search::Field field, const std::string& value, Pick pick);
  void set_sort(search::Sort sort);
  /// Both at once, as one step of going back or forward.
  void restore(const search::Query& query, search::Sort sort);
  /// Asks again, because the archive has grown.
  void repeat();

 signals:
  void searched();
  /// The same query is asked again.
  void repeated();
  /// What was typed is no query.
  void mistaken(const gongwen::Error& mistake);

 private:
  search::Query query_;
  search::Sort sort_ = search::Sort::Relevance;
  QString line_;
  QString draft_;  // Null: nothing was typed since.
};

}  // namespace gongwen::app
