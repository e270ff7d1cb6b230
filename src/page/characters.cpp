#include "page/characters.h"

#include "page/weights.h"
#include "text/utf8.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string>

namespace gongwen::data {
std::string_view forms_tsv();
}

namespace gongwen::page {
namespace {

struct Table {
  explicit Table(std::size_t lines) : first(lines), head_first(lines), head_inner(lines), head_last(lines) {}

  Weights first;  ///< Of a character, or of two.
  Weights head_first;
  Weights head_inner;
  Weights head_last;
  std::map<std::size_t, double> length;  ///< By the least length that it is for.
};

// Of the first two characters of `text`, or the only one.
std::uint64_t first_key(std::string_view text) {
  const auto first = text::code_point_at(text, 0);
  return first.end == text.size() ? key_of(first.value)
                                  : key_of(first.value, text::code_point_at(text, first.end).value);
}

Table read_table(std::string_view text) {
  Table table(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1);
  const std::map<std::string_view, Weights*> kinds = {{"first", &table.first},
                                                      {"head_first", &table.head_first},
                                                      {"head_inner", &table.head_inner},
                                                      {"head_last", &table.head_last}};
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.empty() || line.front() == '#') continue;
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    const std::string_view what = line.substr(first + 1, second - first - 1);
    double weight = 0;
    std::from_chars(line.data() + second + 1, line.data() + line.size(), weight);
    if (const auto kind = kinds.find(line.substr(0, first)); kind != kinds.end()) {
      kind->second->add(first_key(what), weight);
    } else {
      std::size_t length = 0;
      std::from_chars(what.data(), what.data() + what.size(), length);
      table.length.emplace(length, weight);
    }
  }
  return table;
}

const Table& shipped() {
  static const Table table = read_table(data::forms_tsv());
  return table;
}

}  // namespace

std::u32string characters_of(std::string_view text) {
  std::u32string characters;
  characters.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::code_point_at(text, at);
    characters += c.value;
    at = c.end;
  }
  return characters;
}

double goes_on(std::string_view folded, std::size_t characters, bool ends_sentence) {
  if (folded.empty()) return 0;
  const Table& table = shipped();
  double sum = 0;
  const double* known = table.first.find(first_key(folded));
  if (known == nullptr) known = table.first.find(key_of(text::code_point_at(folded, 0).value));
  if (known != nullptr) sum += *known;
  if (ends_sentence) {
    const auto above = table.length.upper_bound(characters);
    if (above != table.length.begin()) sum += std::prev(above)->second;
  }
  return sum;
}

double headline_like(std::string_view folded) {
  const Table& table = shipped();
  double sum = 0;
  for (std::size_t at = 0; at < folded.size();) {
    const auto c = text::code_point_at(folded, at);
    const Weights& weights = at == 0 ? table.head_first : c.end == folded.size() ? table.head_last : table.head_inner;
    if (const double* weight = weights.find(key_of(c.value))) sum += *weight;
    at = c.end;
  }
  return sum;
}

}  // namespace gongwen::page
