#pragma once

#include "annotate/article.h"
#include "annotate/date_forms.h"
#include "annotate/reading.h"

#include <span>
#include <string_view>
#include <vector>

namespace gongwen::annotate {

/// An article of the page with the expressions of time in it.
struct DatedReading {
  const Reading* reading = nullptr;
  std::vector<DateMention> dates;
};

/// The day the page was printed: of `facts` when they hold a date in ISO form, else inferred from its articles.
///
/// A daily prints the next day what happened on the latest day that its leads and captions name, and an agency's
/// dateline (电) the day after. Writers leave out the year of that day, so it is looked for elsewhere on the page: the
/// latest year that is named and does not lie ahead, or the one after when the named month has not come yet then. Where
/// days of the week stand beside dates, the year is one in which they fall so. A year that is only told of
/// (2006年,他进了厂; 2019年以来) proves nothing alone: then the value stays empty, and `earliest` tells the bound.
[[nodiscard]] IssueDate issue_date(const PageFacts& facts, std::span<const DatedReading> articles);

}  // namespace gongwen::annotate
