#include "page/joints.h"

#include "page/costs.h"
#include "page/words.h"

#include <algorithm>
#include <cmath>

namespace gongwen::page {

using Kind = Unit::Kind;

namespace {

bool is_open(const Line& line) { return !line.ends_sentence; }

double body_joint(const Line& before, const Line& after) {
  if (!is_open(before)) {
    if (after.opening) return costs::opening_inside;
    return after.begins_inside || (after.closes_quote && !after.opens_quote) ? costs::begins_inside : 0;
  }
  if (after.opening) return costs::opening_joint;
  double cost = costs::plain_joint;
  if (after.begins_inside) cost = costs::inside_joint;
  if (word_across(before.folded, after.folded)) cost = std::min(cost, costs::word_joint);
  if (before.opens_quote && after.closes_quote) cost = std::min(cost, costs::quote_joint);
  return cost;
}

}  // namespace

double end_cost(const Unit& unit, const Line& last) {
  switch (unit.kind) {
    case Kind::LabelOnly:
    case Kind::Head:
    case Kind::Byline: return costs::lone_headline;
    case Kind::Box: return 2 + (is_open(last) ? costs::dangling : 0);
    case Kind::Body: return is_open(last) ? costs::dangling : 0;
    case Kind::Section:
    case Kind::From: return costs::dangling_section;
    case Kind::Photo:
    case Kind::SignOff: return 0;
  }
  return 0;
}

double start_cost(const Unit& unit, const Line& first) {
  switch (unit.kind) {
    case Kind::Head:
    case Kind::From: return 0;
    case Kind::Photo: return unit.has_headline ? 0 : costs::headless_caption;
    case Kind::Box: return costs::headless - 1;
    case Kind::Body: return first.opening ? costs::headless_opening : costs::headless;
    case Kind::LabelOnly: return costs::headless;
    case Kind::Byline: return costs::headless;
    case Kind::Section: return costs::headless + 2;
    case Kind::SignOff: return 2 * costs::headless;
  }
  return 0;
}

double joint_cost(const Unit& before, const Line& last, const Unit& after, const Line& first) {
  constexpr double never = costs::impossible;
  switch (before.kind) {
    case Kind::LabelOnly: return after.kind == Kind::Head ? 0 : after.kind == Kind::Box ? 2 : never;
    case Kind::Head:
      if (after.kind == Kind::Box || after.kind == Kind::Byline) return 0;
      if (after.kind == Kind::Section) return costs::headline_section;
      if (after.kind != Kind::Body) return never;
      return first.opening         ? costs::headline_opening
             : first.salutation    ? costs::headline_salutation
             : first.begins_inside ? costs::headline_inside
                                   : costs::headline_plain;
    case Kind::Box:
      if (after.kind == Kind::Byline) return 0;
      if (after.kind == Kind::Section) return 2;
      if (after.kind != Kind::Body) return never;
      return first.opening ? 0 : 1 + (first.begins_inside ? costs::begins_inside : 0);
    case Kind::Byline:
      if (after.kind == Kind::Section) return costs::headline_section;
      if (after.kind == Kind::Box) return 0.5;
      if (after.kind != Kind::Body) return never;
      return first.opening || first.begins_inside ? costs::headless : 0;
    case Kind::Body:
      if (after.kind == Kind::Body) return body_joint(last, first);
      if (after.kind == Kind::Section) return is_open(last) ? costs::dangling : 0;
      if (is_open(last)) return never;
      if (after.kind == Kind::Photo && !after.has_headline) return costs::picture_inside;
      return after.kind == Kind::SignOff ? 0 : never;
    case Kind::Section:
      if (after.kind == Kind::Section) return costs::dangling_section;
      if (after.kind != Kind::Body) return never;
      return first.opening ? costs::opening_inside : first.begins_inside ? costs::begins_inside : 0;
    case Kind::From: return after.kind == Kind::Body && !first.opening ? 0 : never;
    case Kind::Photo:
      // Text goes on behind a picture that was set inside it.
      return !before.has_headline && after.kind == Kind::Body && !first.opening ? costs::picture_inside : never;
    case Kind::SignOff: return never;
  }
  return never;
}

double distance_cost(std::size_t from, std::size_t to, const Unit& after, const Line& first) {
  if (to == from + 1) {
    double cost = 0;
    if (after.begins && after.kind != Kind::Body) cost += 1;
    if (first.blank_before >= 3 && after.kind != Kind::Photo) cost += 2;
    return cost;
  }
  const auto distance = static_cast<double>(to > from ? to - from : from - to);
  return costs::far + costs::distance * std::log(distance) + (to < from ? costs::backward : 0);
}

}  // namespace gongwen::page
