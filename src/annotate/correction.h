#pragma once

#include "annotate/article.h"
#include "annotate/article_json.h"
#include "base/result.h"
#include "page/correction.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gongwen::annotate {

/// What a line says in truth, where it was misread.
struct TextChange {
  int line = 0;
  std::string text;     ///< One line that is not blank.
  std::string printed;  ///< What stood there when it was corrected.
  bool operator==(const TextChange&) const = default;
};

/// A value that a person gives instead of the derived one.
struct ValueChange {
  /// Of the article that holds most of these lines, the topmost of equals; none: of the page and all its articles.
  std::vector<int> lines;
  std::string field;  ///< `headline`, `regions`, `issue_date` …: see own_values.h.
  std::string value;  ///< In the form of checked_value().
  bool operator==(const ValueChange&) const = default;
};

/// A person has looked the whole page through, and it is as it should be.
struct PageChecked {
  bool operator==(const PageChecked&) const = default;
};

/// 更正: what a person says of a page instead of what the program made of it. It hangs on the page's bytes and line
/// numbers, and is done again whenever articles are made of the page anew.
struct Correction {
  /// `split`, `merge`, `move`, `order`, `accept` (Placing), `role`, `paragraph`, `text`, `value`, `checked`.
  std::string kind;
  std::string page_sha256;
  std::variant<page::Placing, page::RoleChange, page::ParagraphChange, TextChange, ValueChange, PageChecked> change;
  std::string made_at;  ///< UTC, ISO 8601 to the second.
  std::string editor;
  std::string remark;
  bool operator==(const Correction&) const = default;
};

/// The correction that splits an article before `line`: that line and all behind it become another article. Invalid
/// when the article does not hold the line, or begins with it.
[[nodiscard]] Result<Correction> split_before(const Article& article, int line);
/// The correction that puts all of `second` behind `first`. Invalid when they are the same, or on different pages.
[[nodiscard]] Result<Correction> merged(const Article& first, const Article& second);

/// The correction that says that the join before `line` is right; with none, that the whole article is. Invalid when
/// the article does not hold the line, or begins with it.
[[nodiscard]] Result<Correction> accepted(const Article& article, std::optional<int> line = std::nullopt);

/// Whether a person has said that the page is as it should be.
[[nodiscard]] bool is_checked(const std::vector<Correction>& of_page);

/// Whether it says something of one of the article's lines, or of the whole page.
[[nodiscard]] bool concerns(const Correction& correction, const Article& article);

/// It as a sentence, without who said it when: “lines 4–6 became an article of their own”.
[[nodiscard]] std::string sentence(const Correction& correction);

/// One JSON object: `page` (sha256), `kind`, what the kind needs, `made_at`, `editor`, `remark`. The form of files that
/// travel: one a line. `lines`, `where` (`alone`, `behind`, `before`) and `at` for split, merge, move, order and
/// accept; `line` with `role`, with `continues`, or with `text` and `printed`; `lines`, `field` and `value`; nothing
/// for checked.
[[nodiscard]] Json to_json(const Correction& correction);
/// Errors: Invalid, naming what is missing or wrong.
[[nodiscard]] Result<Correction> correction_from_json(std::string_view text);

}  // namespace gongwen::annotate
