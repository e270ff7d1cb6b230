#include "support/compose/phenomenon.h"

#include <array>
#include <cstddef>

namespace gongwen::compose {

std::string_view name(Phenomenon phenomenon) {
  constexpr std::array<std::string_view, static_cast<std::size_t>(Phenomenon::count)> names = {
      "column break",
      "short tail",
      "short fragment",
      "missing text",
      "cut off",
      "tail behind another",
      "piece alone behind another",
      "complete tail behind another",
      "tail before headline",
      "tail at top",
      "tail behind earlier",
      "photo inside column",
      "head inside column",
      "lead behind body",
      "lead behind another",
      "headline over section",
      "section last",
      "continuation",
      "rotated continuation",
      "goes on elsewhere",
      "repeated line",
      "repeated run",
      "shared closing",
      "shared label",
      "stack",
      "two part headline",
      "traditional",
      "photo",
      "photo without headline",
      "photo of article",
      "two captions",
      "credit in caption",
      "credit without word",
      "credit of agency",
      "short quote",
      "letter",
      "opening in brackets",
      "opening in words",
      "opening by correspondent",
      "opening of agency",
      "byline in news",
      "two bylines",
      "no opening",
      "doubled character",
      "dropped character",
      "stray word",
      "space in word",
      "look alike",
      "half width",
      "full width",
      "mixed width",
      "like subjects",
      "without gap",
      "wide gap",
  };
  static_assert(!names.back().empty());
  return names[static_cast<std::size_t>(phenomenon)];
}

}  // namespace gongwen::compose
