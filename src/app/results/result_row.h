#pragma once

#include "search/searcher.h"

#include <QMetaType>
#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace gongwen::app {

/// UTF-16 range of a hit: first unit, length.
struct Mark {
  int begin = 0;
  int length = 0;
};

/// A hit as the list shows it.
struct ResultRow {
  std::string id;
  QString title;
  std::vector<Mark> title_marks;
  QString snippet;
  std::vector<Mark> snippet_marks;
  QString place;
  std::string date;  ///< ISO, as far as known.
  bool date_doubtful = false;
  QString topics;
  QString printed;  ///< What was found only in the text as it was printed, before it was corrected; empty mostly.
  QString paper;
  QString page_no;

  /// The date as lists show it, marked when it is doubtful.
  [[nodiscard]] QString date_text() const;
  /// That it was found only as printed, and by what words; empty mostly.
  [[nodiscard]] QString printed_text() const;
};

/// Without snippet and marks.
[[nodiscard]] ResultRow to_row(const annotate::Article& article);
[[nodiscard]] ResultRow to_row(const search::Hit& hit);

/// Byte ranges of `text` as ranges of its QString. `ranges` rise and do not overlap.
[[nodiscard]] std::vector<Mark> to_marks(std::string_view text, const std::vector<search::Range>& ranges);

}  // namespace gongwen::app

Q_DECLARE_METATYPE(std::shared_ptr<const gongwen::app::ResultRow>)
