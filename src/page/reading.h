#pragma once

#include "page/costs.h"
#include "page/form.h"

#include <cstddef>
#include <span>
#include <vector>

namespace gongwen::page {

/// The lines of an article in reading order, as indices.
using Chain = std::vector<std::size_t>;

/// A reading of a page: in what state each line is, and which follows which in an article.
struct Reading {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::vector<State> states;
  std::vector<std::size_t> next;  ///< By line; none where an article ends.
  std::vector<std::size_t> prev;  ///< By line; none where one begins.

  bool operator==(const Reading&) const = default;

  /// Line `to` follows line `from`. What they were linked to before is linked to each other if that is cheaper than to
  /// end an article there and begin one.
  void connect(std::size_t from, std::size_t to, const Form& form);
  /// An article begins with `line`.
  void cut_before(std::size_t line);
  /// An article ends with `line`.
  void cut_behind(std::size_t line);

  /// The articles by their first line; lines that links have closed to a ring are in none.
  [[nodiscard]] std::vector<Chain> chains() const;
  /// The article that begins with line `first`.
  [[nodiscard]] Chain chain_from(std::size_t first) const;
};

/// What an article holds that is of no one place in it.
struct Content {
  int sections = 0;
  int openings = 0;

  [[nodiscard]] Content operator+(const Content& other) const {
    return {sections + other.sections, openings + other.openings};
  }
  [[nodiscard]] Content operator-(const Content& other) const {
    return {sections - other.sections, openings - other.openings};
  }
};

[[nodiscard]] inline Content content_of(const Line& line, State state) {
  return {state == Section ? 1 : 0, state == Body && line.opening ? 1 : 0};
}

/// What an article that holds `content` costs for it: news in a few paragraphs has no crossheads, and where there are
/// any there are several.
[[nodiscard]] inline double content_cost(const Content& content) {
  return (content.sections == 1 ? costs::lone_section : 0) +
         (content.openings > 0 ? content.sections * costs::news_section : 0);
}

/// What the article `chain` of `reading` costs by its form: over its lines, and over its links. costs::impossible and
/// more where it cannot be.
[[nodiscard]] double form_cost(const Chain& chain, const Reading& reading, const Form& form);

}  // namespace gongwen::page
