#include "support/compose/noise.h"

#include "support/compose/characters.h"

#include <array>
#include <cstddef>
#include <string>

namespace gongwen::compose {
namespace {

using page::Role;

constexpr std::u32string_view look_alikes =
    U"翀坤昀昫毓敏祎袆玥明晞唏珺君己已未末土士人入千干日曰大太职识会合员贝治冶侯候王玉市巿析折师帅拨拔";
constexpr std::array<std::u32string_view, 8> stray = {U" products", U" the ",  U"stage ", U" tool ",
                                                      U" service ", U" care ", U"line ",  U" new "};

void spoil(Draft& draft, Line& line) {
  Random& random = draft.random;
  std::u32string text = wide(line.text);
  if (text.size() < 12) return;
  const std::size_t at = random.between(3, text.size() - 3);
  if (!text::is_han(text[at]) || !text::is_han(text[at - 1])) return;
  switch (random.below(5)) {
    case 0:
      text.insert(at, 1, text[at]);
      draft.tell(Phenomenon::DoubledCharacter);
      break;
    case 1:
      text.erase(at, 1);
      draft.tell(Phenomenon::DroppedCharacter);
      break;
    case 2:
      text.insert(at, 1, U' ');
      draft.tell(Phenomenon::SpaceInWord);
      break;
    case 3:
      if (!random.chance(0.4) || line.role != Role::Body) return;
      text.insert(at, random.any(stray));
      draft.tell(Phenomenon::StrayWord);
      break;
    default:
      // The table holds pairs; the first character of the line that is in it.
      for (char32_t& c : text) {
        const std::size_t found = look_alikes.find(c);
        if (found == std::u32string_view::npos) continue;
        c = look_alikes[found ^ 1U];
        draft.tell(Phenomenon::LookAlike);
        break;
      }
  }
  line.text = narrow(text);
}

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

}  // namespace

void add_errors(Draft& draft) {
  for (std::size_t errors = draft.random.below(14); errors > 0; --errors) {
    auto& lines = draft.random.any(draft.stories).lines;
    Line& line = draft.random.any(lines);
    const bool running = line.role == Role::Body || line.role == Role::Caption || line.role == Role::Byline;
    if (running || draft.random.chance(0.15)) spoil(draft, line);
  }
}

void print_in_script(Draft& draft, const Script& script) {
  Random& random = draft.random;
  const double way = random.unit();
  const double full = way < 0.55 ? 0 : way < 0.75 ? 1 : 0.5;
  draft.tell(full == 0 ? Phenomenon::HalfWidth : full == 1 ? Phenomenon::FullWidth : Phenomenon::MixedWidth);
  const bool traditional = random.chance(0.05);
  if (traditional) draft.tell(Phenomenon::Traditional);
  const bool corner_quotes = traditional && random.chance(0.5);

  for (Story& story : draft.stories) {
    for (Line& line : story.lines) {
      std::u32string text = wide(line.text);
      for (std::size_t i = 0; i < text.size(); ++i) {
        const bool in_number = i > 0 && i + 1 < text.size() && is_digit(text[i - 1]) && is_digit(text[i + 1]);
        if (!in_number && full_width(text[i]) != text[i] && random.chance(full)) text[i] = full_width(text[i]);
        if (corner_quotes && text[i] == U'“') text[i] = U'「';
        if (corner_quotes && text[i] == U'”') text[i] = U'」';
      }
      line.text = traditional ? script.traditional(narrow(text)) : narrow(text);
    }
  }
}

}  // namespace gongwen::compose
