#include "ingest/names.h"

#include "text/decode.h"
#include "text/utf8.h"

namespace gongwen::ingest {
namespace {

bool ends_with_ignoring_case(std::string_view name, std::string_view ending) {
  if (name.size() < ending.size()) return false;
  name.remove_prefix(name.size() - ending.size());
  for (std::size_t i = 0; i < ending.size(); ++i) {
    const char c = name[i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) != ending[i]) return false;
  }
  return true;
}

bool is_hidden(std::string_view name) {
  while (!name.empty()) {
    const std::string_view part = name.substr(0, name.find('/'));
    if (part == "__MACOSX" || (part.starts_with('.') && part != "." && part != "..")) return true;
    name.remove_prefix(part.size() == name.size() ? name.size() : part.size() + 1);
  }
  return false;
}

}  // namespace

std::string readable_name(std::string_view bytes) {
  for (const char* encoding : {"UTF-8", "GB18030"}) {
    if (auto decoded = text::decode_as(bytes, encoding)) return std::move(decoded->text);
  }
  std::string name;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto c = text::code_point_at(bytes, at);
    text::append(name, c.value);
    at = c.end;
  }
  return name;
}

FileType type_of(std::string_view name) {
  if (is_hidden(name)) return FileType::Hidden;
  if (ends_with_ignoring_case(name, ".txt")) return FileType::Page;
  if (ends_with_ignoring_case(name, ".zip")) return FileType::Zip;
  if (name.ends_with(".json")) return FileType::Sidecar;
  return FileType::Other;
}

std::string_view stem(std::string_view name) {
  const auto dot = name.rfind('.');
  return dot == std::string_view::npos || name.find('/', dot) != std::string_view::npos ? name : name.substr(0, dot);
}

}  // namespace gongwen::ingest
