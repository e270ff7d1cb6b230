#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::exports {

using Record = std::vector<std::string>;

/// Reads CSV by the grammar of RFC 4180 and nothing more: CR LF behind every record, no white space left out, quotes in
/// quoted cells only. Nothing when the text is not of that grammar.
[[nodiscard]] std::optional<std::vector<Record>> read_csv(std::string_view text);

}  // namespace gongwen::exports
