#include "app/results/result_row.h"

#include "app/describe.h"
#include "app/text.h"

#include <QCoreApplication>

namespace gongwen::app {

using namespace Qt::StringLiterals;

ResultRow to_row(const annotate::Article& article) {
  ResultRow row;
  row.id = article.id;
  row.title = title(article);
  row.place = primary_place(article);
  row.date = article.issue_date.value;
  row.date_doubtful = is_doubtful(article.issue_date);
  row.topics = topics(article);
  row.paper = harmless(to_qt(article.paper));
  row.page_no = harmless(to_qt(article.page_no));
  return row;
}

ResultRow to_row(const search::Hit& hit) {
  ResultRow row = to_row(hit.article);
  if (!hit.article.headline.empty()) row.title_marks = to_marks(hit.article.headline, hit.headline_hits);
  row.snippet = harmless(to_qt(hit.snippet.text));
  row.snippet_marks = to_marks(hit.snippet.text, hit.snippet.hits);
  QStringList printed;
  for (const std::string& words : hit.only_printed) printed << harmless(to_qt(words));
  printed.removeDuplicates();
  row.printed = printed.join(u"、"_s);
  return row;
}

QString ResultRow::printed_text() const {
  return printed.isEmpty() ? QString() : QCoreApplication::translate("Results", "as printed: “%1”").arg(printed);
}

QString ResultRow::date_text() const { return as_known(QString::fromStdString(date), date_doubtful); }

std::vector<Mark> to_marks(std::string_view text, const std::vector<search::Range>& ranges) {
  std::vector<Mark> marks;
  Utf16Offsets offsets(text);
  for (const auto& [begin, end] : ranges) {
    const int first = offsets.at(begin);
    marks.push_back({first, offsets.at(end) - first});
  }
  return marks;
}

}  // namespace gongwen::app
