#pragma once

#include "annotate/article.h"
#include "base/result.h"
#include "page/page.h"

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
};

/// Bytes → text → blocks → articles → annotated articles: the whole of an import but the storing.
///
/// Thread-safe. Errors: as text::decode(), the message beginning with `facts.source`.
[[nodiscard]] Result<ParsedPage> parse_page(std::string_view bytes, annotate::PageFacts facts,
                                            const std::string& encoding = {});

}  // namespace gongwen::ingest
