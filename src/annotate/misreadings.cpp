#include "annotate/misreadings.h"

#include "text/utf8.h"

#include <algorithm>
#include <map>
#include <utility>

namespace gongwen::annotate {
namespace {

std::vector<std::string> characters(std::string_view text) {
  std::vector<std::string> list;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::code_point_at(text, at);
    list.emplace_back(text.substr(c.begin, c.end - c.begin));
    at = c.end;
  }
  return list;
}

bool is_han(const std::string& character) { return text::is_han(text::code_point_at(character, 0).value); }

}  // namespace

std::vector<Misreading> misreadings(std::span<const Correction> corrections) {
  std::map<std::pair<std::string, std::string>, Misreading> found;
  for (const Correction& correction : corrections) {
    const auto* change = std::get_if<TextChange>(&correction.change);
    if (change == nullptr) continue;
    const auto printed = characters(change->printed);
    const auto right = characters(change->text);
    if (printed.size() != right.size()) continue;  // Not only characters were put right.
    const auto same = [&](std::size_t i) { return i >= printed.size() || printed[i] == right[i]; };
    for (std::size_t i = 0; i < printed.size(); ++i) {
      if (same(i) || !is_han(printed[i]) || !same(i + 1) || (i > 0 && !same(i - 1))) continue;
      std::string word = printed[i];
      if (i > 0 && is_han(printed[i - 1])) {
        word = printed[i - 1] + word;
      } else if (i + 1 < printed.size() && is_han(printed[i + 1])) {
        word += printed[i + 1];
      } else {
        continue;
      }
      Misreading& one = found[{printed[i], right[i]}];
      one.printed = printed[i];
      one.right = right[i];
      ++one.times;
      if (std::find(one.words.begin(), one.words.end(), word) == one.words.end()) one.words.push_back(word);
    }
  }
  std::vector<Misreading> list;
  for (auto& [pair, one] : found) list.push_back(std::move(one));
  std::stable_sort(list.begin(), list.end(),
                   [](const Misreading& a, const Misreading& b) { return a.times > b.times; });
  return list;
}

}  // namespace gongwen::annotate
