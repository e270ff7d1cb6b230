#pragma once

#include "page/line.h"
#include "page/role.h"

#include <array>
#include <cstdint>

/// The grammar of an article in file order, as costs (costs.h): what a line may be, what may follow it, and where an
/// article may begin and end.
namespace gongwen::page {

/// A role with what must be remembered of the lines before.
enum State : std::uint8_t {
  Label,
  Kicker,
  Headline,
  Subtitle,
  BoxTitle,
  Box,
  Byline,
  News,
  Feature,
  NewsSection,
  FeatureSection,
  Letter,
  Caption,
  Credit,
  From,
  SignOff,
  states
};

inline constexpr std::array<Role, states> role_of = {Role::Label,      Role::Kicker,     Role::Headline, Role::Subtitle,
                                                     Role::Standfirst, Role::Standfirst, Role::Byline,   Role::Body,
                                                     Role::Body,       Role::Section,    Role::Section,  Role::Body,
                                                     Role::Caption,    Role::Credit,     Role::Note,     Role::Note};

/// `line` is read as `state`, by its own form.
[[nodiscard]] double emission(State state, const Line& line);

/// An article, or a piece of one, begins with `line`, read as `state`.
[[nodiscard]] double begin(State state, const Line& line);

/// An article ends behind `line`, which was read as `state`.
[[nodiscard]] double end(State state, const Line& line);

/// `next`, read as `to`, goes on in the article of `line`, read as `from`. costs::impossible when it cannot.
[[nodiscard]] double follow(State from, State to, const Line& line, const Line& next);

}  // namespace gongwen::page
