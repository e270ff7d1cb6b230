#include "page/move.h"

namespace gongwen::page {
namespace {

LineNumber number(std::size_t line) { return static_cast<LineNumber>(line); }

}  // namespace

void Move::turn(std::size_t line, State state) { states.push_back({number(line), state}); }
void Move::cut_before(std::size_t line) { begins.push_back(number(line)); }
void Move::cut_behind(std::size_t line) { ends.push_back(number(line)); }
void Move::link(std::size_t from, std::size_t to) { links.push_back({number(from), number(to)}); }

Few<LineNumber, 10> Move::lines() const {
  Few<LineNumber, 10> lines;
  for (const auto& [line, state] : states) lines.push_back(line);
  for (const LineNumber line : begins) lines.push_back(line);
  for (const LineNumber line : ends) lines.push_back(line);
  for (const auto& [from, to] : links) {
    lines.push_back(from);
    lines.push_back(to);
  }
  return lines;
}

void Move::make(Reading& reading, const Form& form) const {
  for (const auto& [line, state] : states) reading.states[line] = state;
  for (const std::size_t line : begins) reading.cut_before(line);
  for (const std::size_t line : ends) reading.cut_behind(line);
  for (const auto& [from, to] : links) reading.connect(from, to, form);
}

}  // namespace gongwen::page
