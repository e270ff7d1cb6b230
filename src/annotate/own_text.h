#pragma once

#include "annotate/article.h"

#include <string_view>

namespace gongwen::annotate {

/// Reads `value`, which a person says is the article's text in `role`, in the place of the paragraphs that stand there;
/// in a place of its own, before all that comes later on a page, where none does. What was printed is kept in
/// `article.printed`. The new words lead back to where the old ones begin, or to the words that they stand before.
///
/// An empty value changes nothing: the printed words stay in the article. `article.repaired` must have a paragraph.
void read_as(Article& article, page::Role role, std::string_view value, bool printed);

}  // namespace gongwen::annotate
