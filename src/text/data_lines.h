#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace gongwen::text {

/// The lines of an embedded data file that are neither empty nor a comment (`#` first). Views into `data`.
[[nodiscard]] inline std::vector<std::string_view> data_lines(std::string_view data) {
  std::vector<std::string_view> lines;
  while (!data.empty()) {
    const std::size_t end = data.find('\n');
    const std::string_view line = data.substr(0, end);
    if (!line.empty() && line.front() != '#') lines.push_back(line);
    data.remove_prefix(end == std::string_view::npos ? data.size() : end + 1);
  }
  return lines;
}

/// What `separator` parts in `line`; parts may be empty. Views into `line`.
[[nodiscard]] inline std::vector<std::string_view> cells(std::string_view line, char separator) {
  std::vector<std::string_view> cells;
  for (;;) {
    const std::size_t end = line.find(separator);
    cells.push_back(line.substr(0, end));
    if (end == std::string_view::npos) return cells;
    line.remove_prefix(end + 1);
  }
}

}  // namespace gongwen::text
