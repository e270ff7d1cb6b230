#include "page/units.h"

namespace gongwen::page {
namespace {

using Kind = Unit::Kind;

Kind kind_of(Role role, const Line& line) {
  switch (role) {
    case Role::Label:
    case Role::Kicker:
    case Role::Headline:
    case Role::Subtitle: return Kind::Head;
    case Role::Standfirst: return Kind::Box;
    case Role::Byline: return Kind::Byline;
    case Role::Body: return Kind::Body;
    case Role::Section: return Kind::Section;
    case Role::Caption:
    case Role::Credit: return Kind::Photo;
    case Role::Note: return line.jump_from ? Kind::From : Kind::SignOff;
  }
  return Kind::Body;
}

bool is_single(Kind kind) {
  return kind == Kind::Body || kind == Kind::Section || kind == Kind::From || kind == Kind::SignOff;
}

}  // namespace

std::vector<Unit> make_units(std::span<const Line> lines, std::span<const Reading> readings) {
  std::vector<Unit> units;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Kind kind = kind_of(readings[i].role, lines[i]);
    Unit* unit = units.empty() || readings[i].begins ? nullptr : &units.back();
    if (unit != nullptr && kind == Kind::Photo && unit->kind == Kind::Head) unit->kind = Kind::Photo;
    if (unit == nullptr || is_single(kind) || unit->kind != kind)
      units.push_back({kind, {}, readings[i].begins, false});
    units.back().lines.push_back(i);
    units.back().has_headline |= readings[i].role == Role::Headline;
  }
  for (Unit& unit : units) {
    if (unit.kind == Kind::Head && !unit.has_headline) unit.kind = Kind::LabelOnly;
  }
  return units;
}

}  // namespace gongwen::page
