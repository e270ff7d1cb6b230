#include "text/pinyin.h"

#include "text/data_lines.h"
#include "text/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace gongwen::data {
std::string_view pinyin_txt();
}  // namespace gongwen::data

namespace gongwen::text {
namespace {

using Table = std::unordered_map<char32_t, std::vector<std::string_view>>;

const Table& table() {
  static const Table instance = [] {
    Table readings;
    for (const std::string_view line : data_lines(data::pinyin_txt())) {
      const std::size_t space = line.find(' ');
      for (std::size_t at = space + 1; at < line.size();) {
        const CodePoint c = code_point_at(line, at);
        readings[c.value].push_back(line.substr(0, space));
        at = c.end;
      }
    }
    return readings;
  }();
  return instance;
}

/// Every spelling so far with each of `endings` behind it, at most `most`.
void extend(std::vector<std::string>& spellings, const std::vector<std::string_view>& endings, std::size_t most) {
  std::vector<std::string> longer;
  for (const std::string_view ending : endings) {
    for (const std::string& spelling : spellings) {
      if (longer.size() >= most) break;
      std::string one = spelling + std::string(ending);
      if (std::find(longer.begin(), longer.end(), one) == longer.end()) longer.push_back(std::move(one));
    }
  }
  spellings = std::move(longer);
}

}  // namespace

std::vector<std::string_view> readings(char32_t folded) {
  const auto found = table().find(folded);
  return found == table().end() ? std::vector<std::string_view>() : found->second;
}

Spellings spellings(std::string_view folded, std::size_t characters, std::size_t most) {
  Spellings result{{""}, {""}};
  for (std::size_t at = 0; at < folded.size() && characters > 0;) {
    const CodePoint c = code_point_at(folded, at);
    at = c.end;
    std::vector<std::string_view> endings = readings(c.value);
    const bool itself = (c.value >= U'a' && c.value <= U'z') || (c.value >= U'0' && c.value <= U'9');
    if (itself) endings = {folded.substr(c.begin, 1)};
    if (endings.empty()) continue;
    --characters;
    extend(result.full, endings, most);
    for (std::string_view& ending : endings) ending = ending.substr(0, 1);
    extend(result.initials, endings, most);
  }
  return result;
}

}  // namespace gongwen::text
