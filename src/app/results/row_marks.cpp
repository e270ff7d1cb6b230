#include "app/results/row_marks.h"

#include "app/keep/kept_bar.h"
#include "app/text.h"

namespace gongwen::app {

using namespace Qt::StringLiterals;

RowMarks row_marks(const Shelf& shelf, const std::string& article) {
  const Marks& marks = shelf.marks(article);
  RowMarks row;
  row.state = marks.state;
  for (const Marks::In& in : marks.collections) {
    const auto* collection = shelf.collection(in.collection);
    if (collection == nullptr) continue;
    row.collections << harmless(to_qt(collection->name));
    row.colours << to_qt(collection->colour);
  }
  for (const std::string& tag : marks.tags) row.tags << u'#' + harmless(to_qt(tag));
  return row;
}

QString RowMarks::all_words() const {
  QStringList words;
  if (state != archive::ReadingState::Unread) words << describe(state);
  return (words + tags + collections).join(u" · "_s);
}

}  // namespace gongwen::app
