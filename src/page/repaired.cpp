#include "page/repaired.h"

#include "page/words.h"
#include "text/utf8.h"

#include <algorithm>
#include <cassert>

namespace gongwen::page {
namespace {

// Running text, where a space between two Han characters is mostly recognition noise. In display lines and bylines it
// parts clauses and names.
bool is_running(Role role) { return role == Role::Body || role == Role::Standfirst || role == Role::Caption; }

class Repairer {
 public:
  explicit Repairer(const Page& page) : page_(page) {}

  void add(const Piece& piece) {
    const Block& block = page_.blocks()[piece.block];
    if (piece.continues && !result_.paragraphs.empty()) {
      result_.paragraphs.back().end = result_.text.size();
    } else {
      if (!result_.paragraphs.empty()) result_.text += '\n';
      result_.paragraphs.push_back({piece.role, result_.text.size(), result_.text.size()});
    }
    append_line(page_.line(piece.block), block.line, is_running(piece.role));
    result_.paragraphs.back().end = result_.text.size();
  }

  Repaired take() { return std::move(result_); }

 private:
  // Copies a line without the white space at its ends; white space inside becomes one space, or nothing where it stands
  // inside a Chinese word.
  void append_line(std::string_view line, int number, bool running) {
    const std::string_view text = text::trim(line);
    const auto offset = static_cast<std::size_t>(text.data() - line.data());
    std::size_t at = 0;
    while (at < text.size()) {
      const std::size_t begin = at;
      while (at < text.size() && !text::is_space(text::code_point_at(text, at).value)) {
        at = text::code_point_at(text, at).end;
      }
      result_.runs.push_back({result_.text.size(), number, offset + begin});
      result_.text += text.substr(begin, at - begin);
      const std::size_t space = at;
      while (at < text.size() && text::is_space(text::code_point_at(text, at).value)) {
        at = text::code_point_at(text, at).end;
      }
      if (at == space) break;
      if (running && is_inside_word(text, space, at)) continue;
      result_.runs.push_back({result_.text.size(), number, offset + space});
      result_.text += ' ';
    }
  }

  static bool is_inside_word(std::string_view text, std::size_t space, std::size_t after) {
    if (space == 0 || after >= text.size()) return false;
    if (!text::is_han(text::code_point_before(text, space).value)) return false;
    if (!text::is_han(text::code_point_at(text, after).value)) return false;
    return word_across(text.substr(0, space), text.substr(after));
  }

  const Page& page_;
  Repaired result_;
};

// The run that holds byte `at`.
std::vector<Run>::const_iterator run_at(const Repaired& repaired, std::size_t at) {
  assert(!repaired.runs.empty());
  const auto behind = std::upper_bound(repaired.runs.begin(), repaired.runs.end(), at,
                                       [](std::size_t a, const Run& run) { return a < run.begin; });
  return behind == repaired.runs.begin() ? behind : std::prev(behind);
}

}  // namespace

Place Repaired::locate(std::size_t at) const {
  const auto run = run_at(*this, at);
  return {run->line, run->byte + (at - run->begin)};
}

std::vector<Stretch> Repaired::stretches(std::size_t begin, std::size_t end) const {
  std::vector<Stretch> stretches;
  for (auto run = run_at(*this, begin); run != runs.end() && run->begin < end; ++run) {
    const std::size_t from = std::max(begin, run->begin);
    const std::size_t to = std::next(run) == runs.end() ? end : std::min(end, std::next(run)->begin);
    if (from < to) stretches.push_back({run->line, run->byte + (from - run->begin), run->byte + (to - run->begin)});
  }
  return stretches;
}

Repaired repair(const Page& page, const Article& article) {
  Repairer repairer(page);
  for (const Piece& piece : article.pieces) {
    if (!piece.repeat) repairer.add(piece);
  }
  return repairer.take();
}

}  // namespace gongwen::page
