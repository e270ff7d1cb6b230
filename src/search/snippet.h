#pragma once

#include "search/results.h"

#include <string_view>
#include <vector>

namespace gongwen::search {

/// The window of `text` (paragraphs parted by line feeds) that shows most of the `hits` in it (bytes, rising), some 80
/// characters; the beginning when there are none. An ellipsis marks what was cut off; a line feed becomes a space.
[[nodiscard]] Snippet make_snippet(const std::vector<Range>& hits, std::string_view text);

}  // namespace gongwen::search
