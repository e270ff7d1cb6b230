#pragma once

#include "page/line.h"
#include "page/role.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

/// What an article looks like, as costs of a reading (costs.h): in what state each of its lines is, and what follows
/// what. A state is a role, or a role in one kind of article where that changes what may follow.
namespace gongwen::page {

enum State : std::uint8_t {
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

/// A set of states.
using States = unsigned;

[[nodiscard]] constexpr States states_of(std::initializer_list<State> list) {
  States all = 0;
  for (const State state : list) all |= 1U << state;
  return all;
}

/// By state: those that may follow it in an article, if the lines are such.
inline constexpr std::array<States, states> followers = {
    /* Label */ states_of({Label, BoxTitle, Kicker, Headline}),
    /* Kicker */ states_of({Headline}),
    /* Headline */ states_of({Subtitle, BoxTitle, Byline, Body, Section, Letter, Caption}),
    /* Subtitle */ states_of({BoxTitle, Byline, Body, Section, Letter, Caption}),
    /* BoxTitle */ states_of({Box}),
    /* Box */ states_of({Box, Byline, Body, Section, Kicker, Headline}),
    /* Byline */ states_of({Byline, BoxTitle, Body, Section}),
    /* Body */ states_of({Body, Section, Inset, SignOff}),
    /* Section */ states_of({Section, Body}),
    /* Letter */ states_of({Letter}),
    /* Caption */ states_of({Caption, Credit}),
    /* Credit */ states_of({Credit}),
    /* Inset */ states_of({Inset, InsetCredit, Body}),
    /* InsetCredit */ states_of({InsetCredit, Body}),
    /* From */ states_of({Section, Body}),
    /* SignOff */ 0};

[[nodiscard]] constexpr bool may_follow(State from, State to) { return ((followers[from] >> to) & 1U) != 0; }

/// A line in `state` tells what its article is about.
[[nodiscard]] constexpr bool has_subject(State state) {
  return ((states_of({Kicker, Headline, Subtitle, Box, Body, Section, Letter, Caption, Inset}) >> state) & 1U) != 0;
}

/// `line` is read as `state`, by its own form.
[[nodiscard]] double emission(State state, const Line& line);

/// An article, or a piece of one, begins with `line`, read as `state`.
[[nodiscard]] double begin(State state, const Line& line);

/// An article ends behind `line`, which was read as `state`.
[[nodiscard]] double end(State state, const Line& line);

/// `next`, read as `to`, goes on in the article of `line`, read as `from`, which it may follow, whatever lies between
/// them in the file; `seam` is the cost of their texts' seam (seam.h). costs::impossible when such lines cannot.
/// `near`: nothing lies between them.
[[nodiscard]] double follow(State from, State to, const Line& line, const Line& next, double seam, bool near);

/// What lies between line number `from`, read as `before`, and number `to`, read as `state`; their forms are `line` and
/// `next`.
[[nodiscard]] double distance(std::size_t from, State before, const Line& line, std::size_t to, State state,
                              const Line& next);

}  // namespace gongwen::page
