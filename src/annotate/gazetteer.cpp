#include "annotate/gazetteer.h"

#include "text/data_lines.h"

#include <algorithm>
#include <cassert>

namespace gongwen::data {
std::string_view gazetteer_tsv();
}

namespace gongwen::annotate {
namespace {

Level level_named(std::string_view name) {
  if (name == "country") return Level::Country;
  if (name == "province") return Level::Province;
  if (name == "prefecture") return Level::Prefecture;
  assert(name == "county");
  return Level::County;
}

Division read(std::string_view line) {
  const std::vector<std::string_view> cells = text::cells(line, '\t');
  assert(cells.size() == 8);
  Division division{cells[0], cells[1], {}, level_named(cells[3]), cells[4], cells[5], cells[6], cells[7]};
  if (!cells[2].empty()) division.short_names = text::cells(cells[2], ',');
  return division;
}

}  // namespace

const Gazetteer& Gazetteer::standard() {
  static const Gazetteer gazetteer(data::gazetteer_tsv());
  return gazetteer;
}

Gazetteer::Gazetteer(std::string_view table) {
  for (std::string_view line : text::data_lines(table)) divisions_.push_back(read(line));
  for (std::size_t i = 0; i < divisions_.size(); ++i) {
    const Division& division = divisions_[i];
    auto [known, is_new] = by_code_.try_emplace(division.code, i);
    if (!is_new && divisions_[known->second].to < division.to) known->second = i;
    if (!is_new && division.to.empty()) known->second = i;
    by_name_.emplace(division.name, i);
    for (std::string_view name : division.short_names) by_name_.emplace(name, i);
  }
}

const Division* Gazetteer::find(std::string_view code) const {
  const auto found = by_code_.find(code);
  return found == by_code_.end() ? nullptr : &divisions_[found->second];
}

std::vector<const Division*> Gazetteer::named(std::string_view name) const {
  std::vector<const Division*> result;
  const auto [begin, end] = by_name_.equal_range(name);
  for (auto it = begin; it != end; ++it) result.push_back(&divisions_[it->second]);
  std::sort(result.begin(), result.end());
  return result;
}

std::vector<const Division*> Gazetteer::written(std::string_view name) const {
  std::vector<const Division*> found;
  const auto add = [&](const Division* division) {
    const Division* now = &today(*division);
    if (std::find(found.begin(), found.end(), now) == found.end()) found.push_back(now);
  };
  for (const Division* division : named(name)) add(division);
  if (!found.empty()) return found;
  constexpr std::size_t character = 3;  // Bytes of a Han character.
  for (std::size_t cut = character; cut + character <= name.size(); cut += character) {
    const std::vector<const Division*> inner = named(name.substr(cut));
    if (inner.empty()) continue;
    for (const Division* outer : written(name.substr(0, cut))) {
      for (const Division* division : inner) {
        if (holds(*outer, today(*division))) add(division);
      }
    }
  }
  return found;
}

std::vector<const Division*> Gazetteer::children(std::string_view code) const {
  std::vector<const Division*> result;
  for (const Division& division : divisions_) {
    if (division.parent == code && division.to.empty()) result.push_back(&division);
  }
  return result;
}

std::vector<const Division*> Gazetteer::provinces() const {
  std::vector<const Division*> result;
  for (const Division& division : divisions_) {
    if (division.level == Level::Province) result.push_back(&division);
  }
  return result;
}

const Division& Gazetteer::today(const Division& division) const {
  if (division.successor.empty()) return division;
  const Division* successor = find(division.successor);
  assert(successor != nullptr);
  return *successor;
}

const Division* Gazetteer::parent(const Division& division) const {
  return division.parent.empty() ? nullptr : find(division.parent);
}

bool Gazetteer::holds(const Division& above, const Division& division) const {
  for (const Division* up = parent(division); up != nullptr; up = parent(*up)) {
    if (up->code == above.code) return true;
  }
  return false;
}

Path Gazetteer::path(const Division& division) const {
  Path path;
  for (const Division* at = &division; at != nullptr; at = parent(*at)) {
    switch (at->level) {
      case Level::County: path.county = at->name; break;
      case Level::Prefecture: path.prefecture = at->name; break;
      case Level::Province:
      case Level::Country: path.province = at->name; break;
    }
  }
  return path;
}

}  // namespace gongwen::annotate
