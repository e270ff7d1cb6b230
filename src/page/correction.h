#pragma once

#include "page/article.h"
#include "page/page.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace gongwen::page {

/// Lines that stand together go elsewhere: so an article is split, two are merged, blocks are moved or put in another
/// order. Where they stand so already, that is sure from now on.
struct Placing {
  enum class Where {
    Alone,   ///< An article of their own.
    Behind,  ///< Behind line `at`, in its article.
    Before,  ///< Before line `at`, in its article.
  };
  std::vector<int> lines;  ///< Line numbers, in reading order; at least one.
  Where where = Where::Alone;
  int at = 0;
  bool operator==(const Placing&) const = default;
};

/// A line gets another role.
struct RoleChange {
  int line = 0;
  Role role = Role::Body;
  bool operator==(const RoleChange&) const = default;
};

/// A line goes on in the paragraph of the line before it in its article, or begins one of its own.
struct ParagraphChange {
  int line = 0;
  bool continues = false;
  bool operator==(const ParagraphChange&) const = default;
};

/// 更正: what a person did to the articles of a page. It is told by line numbers, so that it can be done again to
/// whatever a splitter makes of the page.
using Correction = std::variant<Placing, RoleChange, ParagraphChange>;

/// Does `correction` to the articles of a page. Every block stays in exactly one article, at one place. What a person
/// has said is sure: the confidence of joins that it makes is 1.
///
/// Returns whether it fits: false, and nothing has changed, when a line is not of the page, when the lines of a Placing
/// no longer stand together in this order, `at` is one of them, or a paragraph cannot go on there. What is as it says
/// already fits.
[[nodiscard]] bool correct(const Page& page, std::vector<Article>& articles, const Correction& correction);

}  // namespace gongwen::page
