#include "ingest/name_tokens.h"

#include "text/data_lines.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <map>

namespace gongwen::data {
std::string_view papers_tsv();
}

namespace gongwen::ingest {
namespace {

using Kind = NameToken::Kind;

Kind kind_of(std::string_view name, text::CodePoint c, bool behind_digits) {
  if (c.value == '/') return Kind::Slash;
  if (c.value < 0x80) {
    const char byte = name[c.begin];
    return is_digit(byte) ? Kind::Digits : is_letter(byte) ? Kind::Letters : Kind::Gap;
  }
  if (behind_digits && (c.value == U'年' || c.value == U'月' || c.value == U'日' || c.value == U'版'))
    return Kind::Mark;
  return text::is_han(c.value) ? Kind::Han : Kind::Gap;
}

using Papers = std::map<std::string, std::string, std::less<>>;

/// Short name → paper.
const Papers& papers() {
  static const Papers table = [] {
    Papers result;
    for (const std::string_view line : text::data_lines(data::papers_tsv())) {
      const auto first = line.find('\t');
      const auto second = line.find('\t', first + 1);
      result.emplace(line.substr(0, first), line.substr(first + 1, second - first - 1));
    }
    return result;
  }();
  return table;
}

}  // namespace

std::vector<NameToken> tokens_of(std::string_view name) {
  std::vector<NameToken> tokens;
  for (std::size_t at = 0; at < name.size();) {
    const auto c = text::code_point_at(name, at);
    const bool behind_digits = !tokens.empty() && tokens.back().kind == Kind::Digits;
    const Kind kind = kind_of(name, c, behind_digits);
    const bool grows = kind == Kind::Digits || kind == Kind::Letters || kind == Kind::Han;
    if (grows && !tokens.empty() && tokens.back().kind == kind) {
      tokens.back().text = {tokens.back().text.data(), tokens.back().text.size() + (c.end - c.begin)};
    } else {
      tokens.push_back({kind, name.substr(c.begin, c.end - c.begin)});
    }
    at = c.end;
  }
  return tokens;
}

std::string lower(std::string_view letters) {
  std::string result(letters);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

std::string paper_named(const NameToken& token) {
  if (token.kind == Kind::Letters) {
    const auto found = papers().find(lower(token.text));
    return found == papers().end() ? std::string() : found->second;
  }
  constexpr std::array<std::string_view, 15> others = {"简报", "海报", "情报", "汇报", "通报", "公报", "电报", "预报",
                                                       "月报", "年报", "季报", "举报", "申报", "上报", "填报"};
  constexpr std::string_view ending = "报";
  if (token.kind != Kind::Han || !token.text.ends_with(ending) || token.text == ending) return {};
  const bool other =
      std::any_of(others.begin(), others.end(), [&](std::string_view word) { return token.text.ends_with(word); });
  return other ? std::string() : std::string(token.text);
}

}  // namespace gongwen::ingest
