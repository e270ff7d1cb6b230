#include "page/repeats.h"

#include "page/characters.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace gongwen::page {
namespace {

// A short line may well stand twice by right: a label, a name.
constexpr std::size_t shortest = 8;
// Recognition errs differently each time: of two readings of a block, a tenth of the characters may differ.
constexpr std::size_t differ = 10;
// In characters, ten times what print sets without a break: the work on two lines grows with the square of it.
constexpr std::size_t longest = 3000;

// True when `a` becomes `b` by at most `most` characters left out, put in or changed (Levenshtein's distance, of which
// only the band around the diagonal is needed).
bool is_within(const std::u32string& a, const std::u32string& b, std::size_t most) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) return false;
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    const std::size_t first = i > most ? i - most : 1;
    const std::size_t last = std::min(b.size(), i + most);
    std::size_t diagonal = row[first - 1];
    row[first - 1] = first == 1 ? i : most + 1;
    std::size_t least = row[first - 1];
    for (std::size_t j = first; j <= last; ++j) {
      const std::size_t above = j == i + most ? most + 1 : row[j];
      const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({changed, above + 1, row[j - 1] + 1});
      least = std::min(least, row[j]);
    }
    if (least > most) return false;
  }
  return row[b.size()] <= most;
}

bool is_same(const Line& a, const Line& b) {
  if (a.folded == b.folded) return true;
  const std::size_t length = std::min(a.characters, b.characters);
  if (length < 2 * shortest || std::max(a.characters, b.characters) > longest) return false;
  return is_within(characters_of(a.folded), characters_of(b.folded), length / differ);
}

// Some bytes of a line by which its other reading can be found: at its beginning and at its end.
std::array<std::string_view, 2> marks(std::string_view text) {
  constexpr std::size_t length = 18;
  if (text.size() <= 2 * length) return {text, text};
  return {text.substr(0, length), text.substr(text.size() - length)};
}

// For each line the next one below that is the same.
std::vector<std::optional<std::size_t>> find_twins(std::span<const Line> lines) {
  std::vector<std::optional<std::size_t>> twins(lines.size());
  std::unordered_map<std::string_view, std::size_t> last_seen;
  for (std::size_t i = lines.size(); i-- > 0;) {
    if (lines[i].characters < shortest) continue;
    for (const std::string_view mark : marks(lines[i].folded)) {
      const auto [seen, is_new] = last_seen.try_emplace(mark, i);
      if (is_new) continue;
      if (!twins[i] && seen->second != i && is_same(lines[i], lines[seen->second])) twins[i] = seen->second;
      seen->second = i;
    }
    if (!twins[i] && i + 1 < lines.size() && is_same(lines[i], lines[i + 1])) twins[i] = i + 1;
  }
  return twins;
}

}  // namespace

std::vector<std::optional<std::size_t>> find_repeats(std::span<const Line> lines) {
  std::vector<std::optional<std::size_t>> repeats(lines.size());
  const auto twins = find_twins(lines);
  // The earlier of two runs is the stray one: recognition that reads a column's end ahead of its place comes first.
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!twins[i]) continue;
    const std::size_t twin = *twins[i];
    if (twin == i + 1) {
      repeats[twin] = i;
      continue;
    }
    const bool run_goes_on = i + 1 < lines.size() && twins[i + 1] && *twins[i + 1] == twin + 1;
    const bool run_ends = i > 0 && twins[i - 1] && *twins[i - 1] + 1 == twin;
    if (run_goes_on || run_ends) repeats[i] = twin;
  }
  // What is given three times repeats what repeats another. No ring comes of it: a line that repeats a later one is
  // repeated by none behind it.
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::size_t original = i;
    while (repeats[original]) original = *repeats[original];
    for (std::size_t at = i; at != original;) at = std::exchange(*repeats[at], original);
  }
  return repeats;
}

}  // namespace gongwen::page
