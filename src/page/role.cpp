#include "page/role.h"

#include <array>
#include <cstddef>

namespace gongwen::page {
namespace {

constexpr std::array<std::string_view, 11> names = {"label", "kicker",  "headline", "subtitle", "standfirst", "byline",
                                                    "body",  "section", "caption",  "credit",   "note"};

}  // namespace

std::string_view name(Role role) { return names[static_cast<std::size_t>(role)]; }

std::optional<Role> role_named(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<Role>(i);
  }
  return std::nullopt;
}

}  // namespace gongwen::page
