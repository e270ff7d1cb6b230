// Any bytes as a page: every block must be owned exactly once, and every byte of the repaired text lead back into its
// line.
#include "page/page.h"
#include "page/reconstruct.h"
#include "page/repaired.h"
#include "text/decode.h"

#include <cstdint>
#include <cstdlib>
#include <map>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace gongwen;
  const auto decoded = text::decode({reinterpret_cast<const char*>(data), size});
  if (!decoded) return 0;
  const page::Page page(decoded->text);
  std::map<int, std::size_t> line_size;
  for (std::size_t i = 0; i < page.blocks().size(); ++i) line_size[page.blocks()[i].line] = page.line(i).size();
  std::vector<int> owners(page.blocks().size(), 0);
  for (const page::Article& article : page::reconstruct(page)) {
    for (const page::Piece& piece : article.pieces) ++owners.at(piece.block);
    const page::Repaired repaired = page::repair(page, article);
    for (const page::Paragraph& paragraph : repaired.paragraphs) {
      for (std::size_t at = paragraph.begin; at < paragraph.end; ++at) {
        const page::Place place = repaired.locate(at);
        if (place.byte >= line_size.at(place.line)) std::abort();
      }
    }
  }
  for (const int count : owners) {
    if (count != 1) std::abort();
  }
  return 0;
}
