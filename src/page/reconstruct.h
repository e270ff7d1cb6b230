#pragma once

#include "page/article.h"
#include "page/page.h"

#include <vector>

namespace gongwen::page {

/// Puts the blocks of one page together into articles, each in reading order; the articles by their first headline, or
/// first block.
///
/// Every block of `page` is in exactly one article, in one role, at one place. Deterministic; thread-safe.
[[nodiscard]] std::vector<Article> reconstruct(const Page& page);

}  // namespace gongwen::page
