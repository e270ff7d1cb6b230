#pragma once

#include "page/article.h"
#include "page/page.h"

#include <string>
#include <vector>

namespace gongwen::page {

/// Puts the blocks of one page together into articles, each in reading order; the articles by their first headline, or
/// first block.
///
/// Every block of `page` is in exactly one article, in one role, at one place. Deterministic; thread-safe.
[[nodiscard]] std::vector<Article> reconstruct(const Page& page);

/// Names the rules and tables of reconstruct() and repair(): pages that were put together by others may be put together
/// otherwise today.
[[nodiscard]] std::string rules_fingerprint();

}  // namespace gongwen::page
