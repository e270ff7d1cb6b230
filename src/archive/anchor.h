#pragma once

#include "annotate/article.h"

#include <string>
#include <vector>

namespace gongwen::archive {

/// What a person's mark on an article hangs on: lines of a page. It belongs to the article that holds most of them at
/// the time of asking, the topmost of equals, so it stays when the page is split into articles anew.
struct Anchor {
  std::string sha256;      ///< Of the page's bytes.
  std::vector<int> lines;  ///< Rising, from 1.
};

[[nodiscard]] Anchor anchor_of(const annotate::Article& article);

/// The lines as the store keeps them: a JSON array.
[[nodiscard]] std::string lines_text(const std::vector<int>& lines);
/// The reverse; what is no number is passed over.
[[nodiscard]] std::vector<int> lines_from_text(const std::string& text);

}  // namespace gongwen::archive
