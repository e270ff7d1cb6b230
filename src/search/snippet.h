#pragma once

#include "search/searcher.h"

#include <string_view>

namespace gongwen::search {

/// The window of `text` (paragraphs parted by line feeds) that shows most of what `query` looks for, some 80
/// characters; the beginning when nothing of it stands there. An ellipsis marks what was cut off; a line feed becomes a
/// space.
[[nodiscard]] Snippet make_snippet(const Query& query, std::string_view text);

}  // namespace gongwen::search
