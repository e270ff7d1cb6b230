#pragma once

#include "annotate/article.h"
#include "annotate/lexicon.h"
#include "annotate/reading.h"

#include <span>
#include <vector>

namespace gongwen::annotate {

/// The topics of an article, one to four, the chief one first; none when no cue stands in it. `hits` is what `lexicon`
/// found in its text.
///
/// Cues count by their weight, by where they stand (headline, kicker, lead, crosshead) and ever less when repeated. A
/// topic belongs when it has enough by itself and no small part of what the chief one has.
[[nodiscard]] std::vector<Topic> topics(const Reading& reading, std::span<const Lexicon::Hit> hits,
                                        const Lexicon& lexicon);

}  // namespace gongwen::annotate
