#pragma once

#include "annotate/doubts.h"
#include "app/desk/desk_page.h"
#include "app/desk/repairs.h"

#include <QString>
#include <vector>

namespace gongwen::app {

/// An answer to what is asked at the block one is at, with what speaks for it. The first one says that it is right as
/// it is.
struct Offer {
  QString key;  ///< That gives it.
  QString answer;
  QString reason;
  double confidence = -1;  ///< 0 to 1; less: none is known.
  Repair repair;           ///< None: it is for a person to look up, and to say by other keys.
};

/// What is asked at the block on `line`: about `doubt`, which is of that line, or with none where it belongs. Empty
/// where nothing is asked.
[[nodiscard]] QString question_at(const DeskPage& page, int line, const annotate::Doubt* doubt);

/// The answers to it, at most four: for a place the next-best ones, for an article the least sure joins to split it at,
/// for a date the days that it may be, for a region the others that are named, and the nation.
[[nodiscard]] std::vector<Offer> offers_at(const DeskPage& page, int line, const annotate::Doubt* doubt);

/// What a doubt is about, in one word.
[[nodiscard]] QString describe(annotate::Doubt::About about);

}  // namespace gongwen::app
