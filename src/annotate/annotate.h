#pragma once

#include "annotate/article.h"
#include "annotate/lexicon.h"
#include "page/article.h"
#include "page/page.h"

#include <span>
#include <vector>

namespace gongwen::annotate {

/// Says of each article of one page where, when, about what and by whom. All articles of the page together give the
/// issue date where `facts` does not. `lexicon` holds the names and cues that are looked for.
///
/// Deterministic; thread-safe. The result has one article for each of `articles`, in the same order, and owns its text.
[[nodiscard]] std::vector<Article> annotate(const page::Page& page, std::span<const page::Article> articles,
                                            const PageFacts& facts, const Lexicon& lexicon = Lexicon::standard());

}  // namespace gongwen::annotate
