#include "support/compose/repeats.h"

#include <algorithm>
#include <iterator>

namespace gongwen::compose {
namespace {

using page::Role;

/// Puts a copy of line `index` behind it in the reading order; where it is printed is up to the caller.
void copy_line(Draft& draft, std::size_t story, std::size_t index) {
  auto& lines = draft.stories[story].lines;
  Line copy = lines[index];
  copy.dup = index;
  copy.close = false;
  for (Line& line : lines) {
    if (line.dup && *line.dup > index) ++*line.dup;
  }
  lines.insert(std::next(lines.begin(), static_cast<std::ptrdiff_t>(index) + 1), copy);
  for (Run& run : draft.layout) {
    if (run.story != story) continue;
    for (std::size_t& line : run.lines) {
      if (line > index) ++line;
    }
  }
}

void repeat_line(Draft& draft) {
  const std::size_t story = draft.random.below(draft.stories.size());
  const std::size_t index = draft.random.below(draft.stories[story].lines.size());
  const Line& line = draft.stories[story].lines[index];
  if (line.role != Role::Body && line.role != Role::Section) return;
  copy_line(draft, story, index);
  for (Run& run : draft.layout) {
    const auto original = std::ranges::find(run.lines, index);
    if (run.story != story || original == run.lines.end()) continue;
    run.lines.insert(original + 1, index + 1);
    break;
  }
  draft.tell(Phenomenon::RepeatedLine);
}

bool repeat_run(Draft& draft) {
  Random& random = draft.random;
  const std::size_t story = random.below(draft.stories.size());
  const auto& lines = draft.stories[story].lines;
  const std::size_t opening = draft.stories[story].opening();
  const std::size_t length = random.between(2, 3);
  if (lines.size() < opening + length + 2) return false;
  const std::size_t first = random.between(opening + 1, lines.size() - length);
  // A run of print: in one piece, and of body and crossheads.
  for (std::size_t i = first; i < first + length; ++i) {
    if (lines[i].role != Role::Body && lines[i].role != Role::Section) return false;
  }
  const bool in_one_piece = std::ranges::any_of(draft.layout, [&](const Run& run) {
    const auto at = std::ranges::find(run.lines, first);
    return run.story == story && at != run.lines.end() && static_cast<std::size_t>(run.lines.end() - at) >= length &&
           *(at + 1) == first + 1 && *(at + static_cast<std::ptrdiff_t>(length) - 1) == first + length - 1;
  });
  if (!in_one_piece) return false;

  Run copies{story, {}};
  for (std::size_t i = 0; i < length; ++i) {
    copy_line(draft, story, first + 2 * i);
    copies.lines.push_back(first + 2 * i + 1);
  }
  const std::size_t at = random.chance(0.3) ? 0 : random.below(draft.layout.size() + 1);
  draft.layout.insert(std::next(draft.layout.begin(), static_cast<std::ptrdiff_t>(at)), copies);
  draft.tell(Phenomenon::RepeatedRun);
  return true;
}

}  // namespace

void repeat_blocks(Draft& draft) {
  if (draft.random.chance(0.12)) repeat_line(draft);
  if (!draft.random.chance(0.1)) return;
  for (int attempt = 0; attempt < 8 && !repeat_run(draft);) ++attempt;
}

}  // namespace gongwen::compose
