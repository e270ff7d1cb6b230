#include "support/compose/draft.h"

#include <algorithm>

namespace gongwen::compose {

using page::Role;

std::size_t Story::head() const {
  const auto end = std::ranges::find_if(lines, [](const Line& line) {
    return line.role != Role::Label && line.role != Role::Kicker && line.role != Role::Headline &&
           line.role != Role::Subtitle;
  });
  return static_cast<std::size_t>(end - lines.begin());
}

std::size_t Story::opening() const {
  return static_cast<std::size_t>(std::ranges::find(lines, Role::Body, &Line::role) - lines.begin());
}

}  // namespace gongwen::compose
