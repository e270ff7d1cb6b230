#include "support/compose/breaks.h"

#include "support/compose/characters.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace gongwen::compose {
namespace {

using page::Role;

bool is_ascii(char32_t c) { return c > U' ' && c < 0x80; }

/// No line of print begins with a closing mark or ends with an opening one, and a number is kept whole.
bool may_break(const std::u32string& text, std::size_t at) {
  constexpr std::u32string_view never_first = U"、。,.:;?!)”’』」》…—% ";
  constexpr std::u32string_view never_last = U"(“‘『「《…—。;?! ”";
  return never_first.find(text[at]) == std::u32string_view::npos &&
         never_last.find(text[at - 1]) == std::u32string_view::npos && !(is_ascii(text[at - 1]) && is_ascii(text[at]));
}

/// Where to break a paragraph; 0 for nowhere.
std::size_t choose_place(Draft& draft, const std::u32string& text, std::size_t from) {
  Random& random = draft.random;
  std::size_t low = std::max<std::size_t>(from, 9);
  std::size_t high = text.size() - 9;
  const double shape = random.unit();
  if (shape < 0.12) {
    low = text.size() - 9;
    high = text.size() - 3;
  } else if (shape < 0.2 && from == 0) {
    low = 5;
    high = 15;
  }
  for (int attempt = 0; attempt < 8; ++attempt) {
    const std::size_t at = random.between(low, high);
    if (may_break(text, at)) return at;
  }
  return 0;
}

/// The characters of an opening formula, which no column cuts.
std::size_t formula(const std::string& paragraph) {
  const std::string_view rest = without_opening(paragraph);
  return rest.size() == paragraph.size() ? 0 : wide(paragraph).size() - wide(rest).size() + 4;
}

void break_line(Draft& draft, Story& story, std::size_t index) {
  Random& random = draft.random;
  const std::u32string text = wide(story.lines[index].text);
  const std::size_t from = formula(story.lines[index].text);
  if (text.size() < from + 24) return;
  const std::size_t at = choose_place(draft, text, from);
  if (at == 0) return;

  Line tail = story.lines[index];
  std::u32string rest = text.substr(at);
  if (rest.size() > 30 && random.chance(0.06)) {
    draft.tell(Phenomenon::MissingText);
    rest = rest.substr(random.between(4, 16));
    tail.flags = "gap_before";
  }
  if (rest.size() < 10) draft.tell(Phenomenon::ShortTail);
  if (at < 16) draft.tell(Phenomenon::ShortFragment);
  draft.tell(Phenomenon::ColumnBreak);
  tail.text = narrow(rest);
  story.lines[index].text = narrow(text.substr(0, at));
  story.lines[index].broken = true;
  story.lines.insert(std::next(story.lines.begin(), static_cast<std::ptrdiff_t>(index) + 1), tail);
}

void cut_off(Draft& draft) {
  Story& story = draft.random.any(draft.stories);
  const auto broken = std::ranges::find_if(story.lines, &Line::broken);
  if (broken == story.lines.end() || story.kind == Kind::Letter || story.lines.back().role != Role::Body) return;
  draft.tell(Phenomenon::CutOff);
  broken->broken = false;
  story.lines.erase(broken + 1, story.lines.end());
}

}  // namespace

void break_columns(Draft& draft) {
  const double lines_broken = 0.09 + 0.16 * draft.random.unit();
  // Each break makes one line more.
  const double rate = 0.85 * lines_broken / (1 - lines_broken);
  for (Story& story : draft.stories) {
    for (std::size_t i = 0; i < story.lines.size(); ++i) {
      if (story.lines[i].role == Role::Body && draft.random.chance(rate)) break_line(draft, story, i);
    }
  }
  if (draft.random.chance(0.12)) cut_off(draft);
}

}  // namespace gongwen::compose
