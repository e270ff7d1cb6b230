#pragma once

#include "base/result.h"
#include "page/role.h"
#include "support/compose/script.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::compose {

enum class Kind { News, Feature, Letter, Photo, Agency };

/// A logical part of an article: a headline, a whole paragraph.
struct Part {
  page::Role role = page::Role::Body;
  std::string text;
  std::string flags;  ///< As in gold: `alt=<role>`.
};

/// An article as a newsroom has it before it is printed: no column breaks, no writers (each page has its own way to
/// name them), half-width punctuation.
struct Source {
  Kind kind = Kind::News;
  std::string subject;      ///< What many articles have in common: 疗休养, 驿站; or empty.
  std::vector<Part> parts;  ///< In reading order.
};

/// The articles of the sample archive and of tests/support/compose/articles.txt.
///
/// Errors: those of read_file and text::decode; Invalid when a line of articles.txt has no known mark.
[[nodiscard]] Result<std::vector<Source>> read_sources(const std::filesystem::path& project, const Script& script);

/// The first paragraph without the formula that opens it: 本报讯(记者…), 新华社…电.
[[nodiscard]] std::string_view without_opening(std::string_view paragraph);

}  // namespace gongwen::compose
