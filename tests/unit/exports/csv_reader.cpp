#include "unit/exports/csv_reader.h"

#include <algorithm>
#include <utility>

namespace gongwen::exports {
namespace {

// The cell at the front of `text`, which is taken off. Nothing when it is not well formed.
std::optional<std::string> take_cell(std::string_view& text) {
  std::string cell;
  if (!text.starts_with('"')) {
    const auto end = std::min(text.find_first_of(",\r\n\""), text.size());
    cell = text.substr(0, end);
    text.remove_prefix(end);
    return cell;
  }
  text.remove_prefix(1);
  while (true) {
    const auto quote = text.find('"');
    if (quote == std::string_view::npos) return std::nullopt;
    cell += text.substr(0, quote);
    text.remove_prefix(quote + 1);
    if (!text.starts_with('"')) return cell;
    cell += '"';
    text.remove_prefix(1);
  }
}

}  // namespace

std::optional<std::vector<Record>> read_csv(std::string_view text) {
  std::vector<Record> records;
  while (!text.empty()) {
    Record record;
    while (true) {
      auto cell = take_cell(text);
      if (!cell) return std::nullopt;
      record.push_back(std::move(*cell));
      if (!text.starts_with(',')) break;
      text.remove_prefix(1);
    }
    if (!text.starts_with("\r\n")) return std::nullopt;
    text.remove_prefix(2);
    records.push_back(std::move(record));
  }
  return records;
}

}  // namespace gongwen::exports
