#include "ingest/parse.h"

#include "annotate/annotate.h"
#include "base/digest.h"
#include "page/reconstruct.h"
#include "text/decode.h"

#include <utility>

namespace gongwen::ingest {

Result<ParsedPage> parse_page(std::string_view bytes, annotate::PageFacts facts, const std::string& encoding) {
  auto decoded = encoding.empty() ? text::decode(bytes) : text::decode_as(bytes, encoding);
  if (!decoded) return fail(decoded.error().code, facts.source + ": " + decoded.error().message);
  if (facts.sha256.empty()) facts.sha256 = sha256(bytes);
  page::Page page(std::move(decoded->text));
  auto articles = annotate::annotate(page, page::reconstruct(page), facts);
  return ParsedPage{std::move(page), std::move(decoded->encoding), std::move(facts), std::move(articles)};
}

}  // namespace gongwen::ingest
