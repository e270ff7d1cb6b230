#include "app/desk/history_list.h"

#include "app/desk/correction_words.h"
#include "app/look/colours.h"

#include <algorithm>

namespace gongwen::app {

using namespace Qt::StringLiterals;

void HistoryList::show_page(const DeskPage& page) {
  clear();
  for (auto stored = page.history.rbegin(); stored != page.history.rend(); ++stored) {
    const bool fits = std::ranges::find(page.misfits, stored->id, &archive::StoredCorrection::id) == page.misfits.end();
    addItem(sentence_of(stored->correction) + u'\n' + signature_of(stored->correction) +
            (fits ? QString() : u'\n' + tr("✗ does not fit the page as it is")));
  }
  if (page.history.empty()) addItem(tr("Nothing was corrected on this page."));
}

void HistoryList::mark(const DeskPage& page, const annotate::Article* article) {
  const Colours& c = colours(palette());
  const std::size_t count = page.history.size();
  for (std::size_t k = 0; k < count; ++k) {
    const bool of_it = article != nullptr && annotate::concerns(page.history[k].correction, *article);
    item(static_cast<int>(count - 1 - k))->setForeground(of_it ? c.ink : c.dim);
  }
}

}  // namespace gongwen::app
