// Any bytes as a page: every block is owned exactly once, joins and confidences make sense, and the repaired text holds
// what the page holds and leads back to it.
#include "page/page.h"
#include "page/reconstruct.h"
#include "page/repaired.h"
#include "text/decode.h"
#include "text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace {

using namespace gongwen;

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "Does not hold: %s\n", what);
  std::abort();
}

bool is_chance(double value) { return value >= 0 && value <= 1; }

std::string without_space(std::string_view text) {
  std::string rest;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::code_point_at(text, at);
    if (!text::is_space(c.value)) rest += text.substr(at, c.end - at);
    at = c.end;
  }
  return rest;
}

void check_joins(const page::Page& page, const page::Article& article) {
  std::size_t least = 1;
  for (const page::Join& join : article.joins) {
    require(join.piece >= least && join.piece < article.pieces.size(), "a join has a piece, and one before it");
    least = join.piece + 1;
    require(is_chance(join.confidence) && !join.reasons.empty(), "a join has a confidence and reasons");
    require(join.others.size() <= 3, "a join has at most three other places");
    for (const page::Placement& other : join.others) {
      require(is_chance(other.confidence) && !other.reasons.empty(), "another place has a confidence and reasons");
      const auto is_there = [&](const page::Block& block) { return block.line == other.behind; };
      require(!other.behind || std::ranges::any_of(page.blocks(), is_there), "another place is behind a line");
    }
  }
}

void check_repaired(const page::Page& page, const page::Article& article) {
  const page::Repaired repaired = page::repair(page, article);
  std::string shown;
  std::vector<std::pair<int, std::string_view>> lines;
  for (const page::Piece& piece : article.pieces) {
    if (piece.repeat) continue;
    lines.emplace_back(page.blocks()[piece.block].line, page.line(piece.block));
    shown += without_space(lines.back().second);
  }
  require(without_space(repaired.text) == shown, "the repaired text holds what its lines hold, in their order");
  std::ranges::sort(lines);
  std::size_t begin = 0;
  for (const page::Paragraph& paragraph : repaired.paragraphs) {
    require(paragraph.begin == begin && paragraph.begin < paragraph.end, "a paragraph follows the one before it");
    begin = paragraph.end + 1;
    for (std::size_t at = paragraph.begin; at < paragraph.end; ++at) {
      const page::Place place = repaired.locate(at);
      const auto line = std::ranges::find(lines, place.line, &std::pair<int, std::string_view>::first);
      require(line != lines.end() && place.byte < line->second.size(), "a byte leads back into a line of the article");
      const bool space =
          repaired.text[at] == ' ' && text::is_space(text::code_point_at(line->second, place.byte).value);
      require(space || repaired.text[at] == line->second[place.byte], "a byte leads back to the same");
    }
  }
  require(begin == repaired.text.size() + 1, "the paragraphs are the whole text");
}

void check(const page::Page& page) {
  std::vector<int> owners(page.blocks().size(), 0);
  for (const page::Article& article : page::reconstruct(page)) {
    require(!article.pieces.empty() && is_chance(article.confidence), "an article has pieces and a confidence");
    for (const page::Piece& piece : article.pieces) ++owners.at(piece.block);
    check_joins(page, article);
    check_repaired(page, article);
  }
  require(std::ranges::all_of(owners, [](int count) { return count == 1; }), "every block is owned exactly once");
}

// What no encoding explains is read as UTF-8 all the same: most changes of bytes break a character.
std::string as_utf8(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto c = text::code_point_at(bytes, at);
    text::append(text, c.value);
    at = c.end;
  }
  return text;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

// What recognition does to a page: moves a line, gives one twice, loses one, cuts one in two, runs two together.
void upset(std::vector<std::string>& lines, std::minstd_rand& random) {
  const auto any = [&] { return lines.begin() + static_cast<std::ptrdiff_t>(random() % lines.size()); };
  const auto line = any();
  const std::string copy = *line;
  switch (random() % 5) {
    case 0: std::iter_swap(line, any()); break;
    case 1: lines.insert(any(), copy); break;
    case 2: lines.erase(line); break;
    case 3: {
      std::size_t at = 0;
      for (auto left = random() % (copy.size() + 1); left > 0 && at < copy.size(); --left) {
        at = text::code_point_at(copy, at).end;
      }
      line->resize(at);
      lines.insert(any(), copy.substr(at));
      break;
    }
    default:
      if (line + 1 == lines.end()) break;
      *line += *(line + 1);
      lines.erase(line + 1);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto decoded = text::decode(bytes);
  check(page::Page(decoded ? decoded->text : as_utf8(bytes)));
  return 0;
}

// Half of the time in whole lines: bytes alone hardly ever make another page of the same characters.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  std::minstd_rand random(seed);
  if (random() % 2 == 0) return LLVMFuzzerMutate(data, size, max_size);
  auto lines = lines_of({reinterpret_cast<const char*>(data), size});
  upset(lines, random);
  std::string text;
  for (const std::string& line : lines) text += (&line == lines.data() ? "" : "\n") + line;
  text.resize(std::min(text.size(), max_size));
  std::ranges::copy(text, data);
  return text.size();
}
