#pragma once

#include <string>
#include <string_view>

namespace gongwen::text {

/// What `text` is sorted by: compared byte by byte, such keys stand as Chinese readers expect it, by pinyin, numbers by
/// their value (第2 before 第10), whatever the width and case of letters. The same of ICU's release gives the same key.
/// Thread-safe.
[[nodiscard]] std::string collation_key(std::string_view text);

}  // namespace gongwen::text
