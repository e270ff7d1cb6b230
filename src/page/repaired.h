#pragma once

#include "page/article.h"
#include "page/page.h"

#include <cstddef>
#include <string>
#include <vector>

namespace gongwen::page {

/// A paragraph of the repaired text, as byte offsets into it (line end excluded).
struct Paragraph {
  Role role = Role::Body;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// From byte `begin` of the repaired text up to the next run, the text stands in line `line` of the page from byte
/// `byte` of that line on.
struct Run {
  std::size_t begin = 0;
  int line = 0;
  std::size_t byte = 0;
};

/// A place in the page: byte `byte` of line `line`.
struct Place {
  int line = 0;
  std::size_t byte = 0;
};

/// Bytes `begin` up to `end` of line `line`.
struct Stretch {
  int line = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// An article's text as a person would read it: paragraphs cut by a column are one again, a space inside a Chinese word
/// is gone, a block given twice is there once. A view: the page's bytes stay as they came, and `runs` lead back.
/// Search, snippets and exports use it.
struct Repaired {
  std::string text;                   ///< Paragraphs, each followed by a line feed but the last.
  std::vector<Paragraph> paragraphs;  ///< In reading order, at least one.
  std::vector<Run> runs;              ///< By rising begin; the first begins at 0.

  /// Where byte `at` of `text` stands in the page.
  [[nodiscard]] Place locate(std::size_t at) const;
  /// Where bytes `begin` up to `end` of `text` stand in the page, in their order: what a column cuts in two is two.
  [[nodiscard]] std::vector<Stretch> stretches(std::size_t begin, std::size_t end) const;
};

/// The repaired text of `article`, which must be of `page`.
[[nodiscard]] Repaired repair(const Page& page, const Article& article);

}  // namespace gongwen::page
