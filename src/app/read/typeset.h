#pragma once

#include "app/library.h"
#include "app/look/colours.h"
#include "app/look/text_style.h"
#include "app/results/result_row.h"

#include <QTextDocument>
#include <vector>

namespace gongwen::app {

/// Sets the article into `document`, in place of what was there: kicker, headline, subtitle, a line of facts, byline,
/// paragraphs. All as plain text with formats, never as markup; nothing is loaded from anywhere. Returns where the
/// article's hits stand in the document, in their order there.
[[nodiscard]] std::vector<Mark> typeset_article(QTextDocument& document, const Reading& reading, const Colours& colours,
                                                const TextStyle& text);

/// Sets file, lines, digest, paper, date, region and topics, each with how it is known and the words that say so; and
/// where pieces were joined, why, how sure that is, and where else they might stand.
void typeset_evidence(QTextDocument& document, const Reading& reading, const Colours& colours, const TextStyle& text);

}  // namespace gongwen::app
