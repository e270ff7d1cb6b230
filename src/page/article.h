#pragma once

#include "page/role.h"

#include <cstddef>
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

/// Why two pieces that follow each other in an article stand together, where the file does not say so by itself.
struct Join {
  std::size_t piece = 0;             ///< Index of the later piece.
  double confidence = 1;             ///< 0 to 1.
  std::vector<std::string> reasons;  ///< For people, in Chinese: “接合处成词:工会”.
};

/// One article of a page.
struct Article {
  std::vector<Piece> pieces;  ///< In reading order; at least one.
  std::vector<Join> joins;    ///< By rising piece.
  double confidence = 1;      ///< That it holds these blocks and no others; 0 to 1.
};

}  // namespace gongwen::page
