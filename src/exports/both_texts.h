#pragma once

#include "annotate/article.h"

#include <optional>
#include <string_view>
#include <vector>

namespace gongwen::exports {

/// How a paragraph was printed, by the paragraphs of article.repaired; nothing where it was not corrected. The views
/// point into the article.
[[nodiscard]] std::vector<std::optional<std::string_view>> printed_of(const annotate::Article& article);

/// Two texts that begin and end alike.
struct Difference {
  std::string_view before;     ///< Of both.
  std::string_view printed;    ///< Only of the one.
  std::string_view corrected;  ///< Only of the other.
  std::string_view after;      ///< Of both.
};

/// Cut between characters. The views point into `printed` and `corrected`.
[[nodiscard]] Difference difference(std::string_view printed, std::string_view corrected);

}  // namespace gongwen::exports
