#include "annotate/lookalikes.h"

#include "text/data_lines.h"
#include "text/utf8.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <unordered_set>

namespace gongwen::data {
std::string_view lookalikes_tsv();
}  // namespace gongwen::data

namespace gongwen::annotate {
namespace {

std::uint64_t pair_of(char32_t a, char32_t b) { return std::uint64_t{std::min(a, b)} << 32U | std::max(a, b); }

std::unordered_set<std::uint64_t> read_pairs() {
  std::unordered_set<std::uint64_t> pairs;
  for (const std::string_view line : text::data_lines(data::lookalikes_tsv())) {
    const text::CodePoint first = text::code_point_at(line, 0);
    assert(line.substr(first.end, 1) == "\t");
    for (std::size_t at = first.end + 1; at < line.size();) {
      const text::CodePoint other = text::code_point_at(line, at);
      pairs.insert(pair_of(first.value, other.value));
      at = other.end;
    }
  }
  return pairs;
}

}  // namespace

bool look_alike(char32_t a, char32_t b) {
  static const std::unordered_set<std::uint64_t> pairs = read_pairs();
  return a != b && pairs.contains(pair_of(a, b));
}

bool perhaps_the_same(std::string_view a, std::string_view b) {
  std::size_t characters = 0;
  std::size_t alike = 0;
  for (std::size_t at = 0, other = 0; at < a.size() || other < b.size(); ++characters) {
    if (at == a.size() || other == b.size()) return false;
    const text::CodePoint one = text::code_point_at(a, at);
    const text::CodePoint two = text::code_point_at(b, other);
    if (look_alike(one.value, two.value)) ++alike;
    if (one.value != two.value && !look_alike(one.value, two.value)) return false;
    at = one.end;
    other = two.end;
  }
  return characters > 1 && alike == 1;
}

std::unordered_map<std::string_view, std::vector<std::string_view>> perhaps_the_same(
    const std::vector<std::string>& names) {
  // Names that differ in one character are alike when it is left out of both at the same place.
  struct Place {
    std::size_t name;
    char32_t character;
  };
  std::unordered_map<std::string, std::vector<Place>> without_one;
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (std::size_t at = 0; at < names[i].size();) {
      const text::CodePoint c = text::code_point_at(names[i], at);
      // A line feed, which no name holds, keeps the place.
      without_one[names[i].substr(0, c.begin) + '\n' + names[i].substr(c.end)].push_back({i, c.value});
      at = c.end;
    }
  }
  std::vector<std::vector<std::size_t>> others(names.size());
  for (const auto& [rest, places] : without_one) {
    if (rest.size() == 1) continue;  // Names of one character say too little.
    for (const Place& a : places) {
      for (const Place& b : places) {
        if (look_alike(a.character, b.character)) others[a.name].push_back(b.name);
      }
    }
  }
  std::unordered_map<std::string_view, std::vector<std::string_view>> result;
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::sort(others[i].begin(), others[i].end());
    for (const std::size_t other : others[i]) result[names[i]].push_back(names[other]);
  }
  return result;
}

}  // namespace gongwen::annotate
