#pragma once

#include "page/role.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gongwen::page {

/// A block at its place in an article.
struct Piece {
  std::size_t block = 0;  ///< Index into Page::blocks().
  Role role = Role::Body;
  bool continues = false;  ///< It goes on in the paragraph of the piece before it, which print had cut.
  bool repeat = false;     ///< It repeats an earlier piece of the article, and is owned but not shown again.
};

/// Where a piece might stand instead: behind a line of the page, or at the beginning of an article.
struct Placement {
  std::optional<int> behind;         ///< Line number in the decoded text.
  double confidence = 0;             ///< 0 to 1.
  std::vector<std::string> reasons;  ///< For people, in Chinese: what is seen at that place, for it and against.
  bool operator==(const Placement&) const = default;
};

/// Why two pieces that follow each other in an article stand together, where the file does not say so by itself.
struct Join {
  std::size_t piece = 1;             ///< Index of the later piece; not the first.
  double confidence = 1;             ///< 0 to 1; of those that say 0.9 or more, nine of ten and more are right.
  std::vector<std::string> reasons;  ///< For people, in Chinese: “接合处成词:工会”.
  std::vector<Placement> others;     ///< The next-best places of the later piece, the best first, at most three.
};

/// One article of a page.
struct Article {
  std::vector<Piece> pieces;  ///< In reading order; at least one.
  std::vector<Join> joins;    ///< By rising piece.
  double confidence = 1;      ///< That it holds these blocks and no others; 0 to 1.
};

}  // namespace gongwen::page
