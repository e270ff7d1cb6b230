#pragma once

#include "page/line.h"
#include "page/role.h"

#include <array>
#include <cstddef>

/// What an article looks like, as costs of a reading (costs.h): in what state each of its lines is, and what follows
/// what. A state is a role, or a role in one kind of article where that changes what may follow.
namespace gongwen::page {

enum State : std::size_t {
  Label,
  Kicker,
  Headline,
  Subtitle,
  BoxTitle,
  Box,
  Byline,
  Body,
  Section,
  Letter,       ///< Body of a document, with its signature and date lines.
  Caption,      ///< Of a photo that is an article.
  Credit,       ///< The same.
  Inset,        ///< Caption of a photo that belongs to the article above it.
  InsetCredit,  ///< The same.
  From,
  SignOff,
  states
};

inline constexpr std::array role_of = {Role::Label,      Role::Kicker,     Role::Headline, Role::Subtitle,
                                       Role::Standfirst, Role::Standfirst, Role::Byline,   Role::Body,
                                       Role::Section,    Role::Body,       Role::Caption,  Role::Credit,
                                       Role::Caption,    Role::Credit,     Role::Note,     Role::Note};

/// A line in `state` tells what its article is about.
[[nodiscard]] bool has_subject(State state);

/// `line` is read as `state`, by its own form.
[[nodiscard]] double emission(State state, const Line& line);

/// An article, or a piece of one, begins with `line`, read as `state`.
[[nodiscard]] double begin(State state, const Line& line);

/// An article ends behind `line`, which was read as `state`.
[[nodiscard]] double end(State state, const Line& line);

/// `next`, read as `to`, goes on in the article of `line`, read as `from`, whatever lies between them in the file;
/// `seam` is the cost of their texts' seam (seam.h). costs::impossible when it cannot. `near`: nothing lies between
/// them.
[[nodiscard]] double follow(State from, State to, const Line& line, const Line& next, double seam, bool near);

/// What lies between line number `from`, read as `before`, and number `to`, read as `state`; their forms are `line` and
/// `next`.
[[nodiscard]] double distance(std::size_t from, State before, const Line& line, std::size_t to, State state,
                              const Line& next);

}  // namespace gongwen::page
