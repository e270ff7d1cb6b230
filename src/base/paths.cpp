#include "base/paths.h"

#include <cstdlib>

namespace gongwen {
namespace {

std::filesystem::path from_environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::filesystem::path() : std::filesystem::path(value);
}

}  // namespace

std::filesystem::path default_archive() {
  if (auto named = from_environment("GONGWEN_ARCHIVE"); !named.empty()) return named;
  auto data = from_environment("XDG_DATA_HOME");
  if (!data.is_absolute()) data = from_environment("HOME") / ".local" / "share";
  return data / "gongwen" / "archive.gongwen";
}

}  // namespace gongwen
