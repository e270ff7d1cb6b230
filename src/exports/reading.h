#pragma once

#include "exports/writer.h"
#include "page/role.h"

#include <optional>
#include <string>
#include <vector>

namespace gongwen::exports {

/// A paragraph to be read, on one line and plain().
struct Line {
  page::Role role = page::Role::Body;
  std::string text;
};

/// Another part of the story, as a sentence, and its id: empty when it is not known.
struct Pointer {
  std::string text;
  std::string id;
};

/// An article as one reads it, whatever the format. All texts are on one line and plain().
struct ReadingCopy {
  std::string id;
  std::string title;
  std::string facts;  ///< 报纸 · 见报日期 · 版次 · 地区 · 主题
  /// Label, kicker and subtitle, then the running text: the article's own, and behind a line of role note each what its
  /// story goes on with on later pages. Only the former without the full text.
  std::vector<Line> lines;
  std::optional<Pointer> before;
  std::optional<Pointer> after;
  std::string citation;
};

[[nodiscard]] ReadingCopy reading_copy(const Entry& entry, const Options& options);

/// What stands over a reading copy: the title of `options`, or the query.
[[nodiscard]] std::string title_over(const Options& options, const Provenance& provenance);
/// Where it comes from: program, archive, query, how many.
[[nodiscard]] std::vector<std::string> colophon(const Provenance& provenance);

}  // namespace gongwen::exports
