#pragma once

#include "app/library.h"
#include "app/look/colours.h"
#include "app/look/text_style.h"
#include "app/results/result_row.h"

#include <QTextDocument>
#include <optional>
#include <vector>

namespace gongwen::app {

/// A run of the document that stands for a part of the article's text.
struct Piece {
  int position = 0;  ///< In the document, UTF-16.
  int length = 0;
  int offset = 0;           ///< UTF-16 units of the paragraph before it.
  search::Range paragraph;  ///< Bytes of article.repaired.text.
};

/// Where what was set stands in the document, each in its order there.
struct Typeset {
  std::vector<Mark> hits;
  std::vector<Piece> pieces;
};

/// Sets the article into `document`, in place of what was there: kicker, headline, subtitle, a line of facts, byline,
/// paragraphs. All as plain text with formats, never as markup; nothing is loaded from anywhere.
[[nodiscard]] Typeset typeset_article(QTextDocument& document, const Reading& reading, const Colours& colours,
                                      const TextStyle& text);

/// Sets a made-up article and throws it away, so that the first one does not wait until fonts and their commonest
/// characters are read from their files: 10 ms and more.
void warm_up_typesetting(const TextStyle& text);

/// The bytes of the article's text that stand between two positions of the document, those of what stands between them
/// included; nothing when there are none.
[[nodiscard]] std::optional<search::Range> bytes_between(const std::vector<Piece>& pieces,
                                                         const annotate::Article& article, int from, int to);

/// Sets file, lines, digest, paper, date, region and topics, each with how it is known and the words that say so; and
/// where pieces were joined, why, how sure that is, and where else they might stand. Behind a byline stand its
/// `namesakes`, each a link namesake_link() with its place among them.
void typeset_evidence(QTextDocument& document, const Reading& reading, const std::vector<Namesake>& namesakes,
                      const Colours& colours, const TextStyle& text);
[[nodiscard]] QString namesake_link(std::size_t place);

}  // namespace gongwen::app
