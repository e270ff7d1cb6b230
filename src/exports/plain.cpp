#include "exports/plain.h"

#include "text/utf8.h"

#include <algorithm>

namespace gongwen::exports {
namespace {

bool is_xml_character(char32_t c) {
  return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c >= 0x10000;
}

}  // namespace

std::string plain(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto character = text::code_point_at(text, at);
    text::append(clean, is_xml_character(character.value) ? character.value : U'\uFFFD');
    at = character.end;
  }
  return clean;
}

std::string one_line(std::string_view text) {
  std::string line = plain(text::trim(text));
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return line;
}

std::string as_html(std::string_view text) {
  std::string escaped;
  for (const char c : plain(text)) {
    switch (c) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '"': escaped += "&quot;"; break;
      case '\'': escaped += "&#39;"; break;
      default: escaped += c;
    }
  }
  return escaped;
}

std::string beginning(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < count && at < text.size(); ++i) at = text::code_point_at(text, at).end;
  return std::string(text.substr(0, at)) + (at < text.size() ? "…" : "");
}

}  // namespace gongwen::exports
