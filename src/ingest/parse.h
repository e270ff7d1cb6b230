#pragma once

#include "annotate/article.h"
#include "annotate/correction.h"
#include "annotate/lexicon.h"
#include "base/result.h"
#include "page/page.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::ingest {

/// What an import makes of one page.
struct ParsedPage {
  page::Page page;
  std::string encoding;
  annotate::PageFacts facts;
  std::vector<annotate::Article> articles;
  std::vector<std::size_t> misfits;  ///< Which of the corrections no longer fit, and were not done.
};

/// Bytes → text → blocks → articles → annotated articles: the whole of an import but the storing. `corrections` are
/// those of this page, as they were made: texts are corrected first, then the articles, then their values.
///
/// Thread-safe. Errors: as text::decode(), the message beginning with `facts.source`.
[[nodiscard]] Result<ParsedPage> parse_page(std::string_view bytes, annotate::PageFacts facts,
                                            const std::string& encoding = {},
                                            std::span<const annotate::Correction> corrections = {},
                                            const annotate::Lexicon& lexicon = annotate::Lexicon::standard());

/// The same with the articles put together as `stored` has them, which parse_page() made of the same bytes and
/// corrections by the same rules of splitting: what is said of them is read anew, a hundred times as fast.
[[nodiscard]] Result<ParsedPage> parse_page_again(std::string_view bytes, annotate::PageFacts facts,
                                                  const std::string& encoding,
                                                  std::span<const annotate::Correction> corrections,
                                                  std::span<const annotate::Article> stored,
                                                  const annotate::Lexicon& lexicon);

}  // namespace gongwen::ingest
