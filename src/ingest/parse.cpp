#include "ingest/parse.h"

#include "annotate/annotate.h"
#include "base/digest.h"
#include "page/reconstruct.h"
#include "text/decode.h"

#include <algorithm>
#include <utility>

namespace gongwen::ingest {
namespace {

/// Bytes of the character that the last lead byte of UTF-8 begins and that are not there: more than 0 when the text
/// ends inside a character. `cut` is where that character begins.
bool ends_inside_a_character(std::string_view bytes, std::size_t& cut) {
  for (cut = bytes.size(); cut > 0 && bytes.size() - cut < 4;) {
    const auto byte = static_cast<unsigned char>(bytes[--cut]);
    if ((byte & 0xC0) == 0x80) continue;
    const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
    return bytes.size() - cut < length;
  }
  return false;
}

/// True when `bytes` are UTF-8 up to a character that is cut off: a file that was not copied to its end, or is still
/// being written. It is refused rather than taken without its end: the whole file, coming later, would be another page,
/// and every article of it would stand in the archive twice.
bool is_half_written(std::string_view bytes) {
  std::size_t cut = 0;
  if (!ends_inside_a_character(bytes, cut)) return false;
  const std::string_view whole = bytes.substr(0, cut);
  const bool has_characters = std::any_of(whole.begin(), whole.end(), [](char c) { return (c & 0x80) != 0; });
  return has_characters && text::decode_as(whole, "UTF-8").has_value();
}

}  // namespace

Result<ParsedPage> parse_page(std::string_view bytes, annotate::PageFacts facts, const std::string& encoding) {
  if ((encoding.empty() || encoding == "UTF-8") && is_half_written(bytes)) {
    return fail(ErrorCode::Undecodable, facts.source +
                                            ": ends inside a UTF-8 character, so it was cut off or is still being "
                                            "written; take it again when it is whole");
  }
  auto decoded = encoding.empty() ? text::decode(bytes) : text::decode_as(bytes, encoding);
  if (!decoded) return fail(decoded.error().code, facts.source + ": " + decoded.error().message);
  if (facts.sha256.empty()) facts.sha256 = sha256(bytes);
  page::Page page(std::move(decoded->text));
  auto articles = annotate::annotate(page, page::reconstruct(page), facts);
  return ParsedPage{std::move(page), std::move(decoded->encoding), std::move(facts), std::move(articles)};
}

}  // namespace gongwen::ingest
