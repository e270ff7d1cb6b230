#include "exports/format.h"

#include <algorithm>

namespace gongwen::exports {

std::string_view name(Format format) {
  return std::find_if(formats.begin(), formats.end(), [&](const auto& one) { return one.format == format; })->name;
}

std::optional<Format> format_named(std::string_view name) {
  const auto found = std::find_if(formats.begin(), formats.end(), [&](const auto& one) { return one.name == name; });
  return found == formats.end() ? std::nullopt : std::optional(found->format);
}

}  // namespace gongwen::exports
