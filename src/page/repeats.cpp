#include "page/repeats.h"

#include <string_view>
#include <unordered_map>

namespace gongwen::page {
namespace {

// A short line may well stand twice by right: a label, a name.
constexpr std::size_t shortest = 8;

}  // namespace

std::vector<std::optional<std::size_t>> find_repeats(std::span<const Line> lines) {
  std::vector<std::optional<std::size_t>> repeats(lines.size());
  std::unordered_map<std::string_view, std::size_t> last_seen;
  std::vector<std::optional<std::size_t>> same_as(lines.size());
  for (std::size_t i = lines.size(); i-- > 0;) {
    if (lines[i].characters < shortest) continue;
    const auto [seen, is_new] = last_seen.try_emplace(lines[i].folded, i);
    if (!is_new) {
      same_as[i] = seen->second;
      seen->second = i;
    }
  }
  // The earlier of two runs is the stray one: recognition that reads a column's end ahead of its place comes first.
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!same_as[i]) continue;
    const std::size_t twin = *same_as[i];
    if (twin == i + 1) {
      repeats[twin] = i;
      continue;
    }
    const bool run_goes_on = i + 1 < lines.size() && same_as[i + 1] && *same_as[i + 1] == twin + 1;
    const bool run_ends = i > 0 && same_as[i - 1] && *same_as[i - 1] + 1 == twin;
    if (run_goes_on || run_ends) repeats[i] = twin;
  }
  return repeats;
}

}  // namespace gongwen::page
