#pragma once

#include "annotate/article.h"
#include "annotate/date_forms.h"
#include "annotate/reading.h"

#include <span>
#include <vector>

namespace gongwen::annotate {

/// What day, month or span each of `mentions`, found in the text of `reading`, means for an article printed on `issue`.
/// One that hangs on an issue date which is not known that far is left out; one that occurs twice with the same
/// meaning is there once.
///
/// A date without a year lies in the year that its own sentence spoke of, else where it is nearest to the issue date:
/// up to two months ahead of it, otherwise behind. Ranges are `A/B`, seasons and quarters ranges of months.
[[nodiscard]] std::vector<EventDate> event_dates(const Reading& reading, std::span<const DateMention> mentions,
                                                 const IssueDate& issue);

}  // namespace gongwen::annotate
