#pragma once

#include "app/desk/desk_page.h"

#include <QString>
#include <vector>

namespace gongwen::app {

/// A place where the block one is at stands, or might stand, with what speaks for it.
struct Offer {
  QString key;    ///< That puts it there.
  QString place;  ///< 接在第 9 行之后 · 《标题》
  QString reason;
  double confidence = 0;
};

/// Where the block on `line` stands and the next-best places; empty where nothing but the file's order speaks.
[[nodiscard]] std::vector<Offer> offers_at(const DeskPage& page, int line);

}  // namespace gongwen::app
