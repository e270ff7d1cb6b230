#include "annotate/correction.h"

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace gongwen::annotate {

using Where = page::Placing::Where;

Result<Correction> split_before(const Article& article, int line) {
  const auto found = std::find(article.lines.begin(), article.lines.end(), line);
  if (found == article.lines.end() || found == article.lines.begin()) {
    return fail(ErrorCode::Invalid, "article " + article.id + ": cannot be split before line " + std::to_string(line));
  }
  return Correction{"split", article.page_sha256, page::Placing{{found, article.lines.end()}, Where::Alone, 0}, {}, {},
                    {}};
}

Result<Correction> merged(const Article& first, const Article& second) {
  if (first.id == second.id || first.page_sha256 != second.page_sha256) {
    return fail(ErrorCode::Invalid, "articles " + first.id + " and " + second.id + ": are not two of one page");
  }
  return Correction{"merge", first.page_sha256, page::Placing{second.lines, Where::Behind, first.lines.back()}, {}, {},
                    {}};
}

Result<Correction> accepted(const Article& article, std::optional<int> line) {
  Correction correction{"accept", article.page_sha256, page::Placing{article.lines, Where::Alone, 0}, {}, {}, {}};
  if (!line) return correction;
  const auto found = std::find(article.lines.begin(), article.lines.end(), *line);
  if (found == article.lines.end() || found == article.lines.begin()) {
    return fail(ErrorCode::Invalid, "article " + article.id + ": has no join before line " + std::to_string(*line));
  }
  correction.change = page::Placing{{*line}, Where::Behind, *std::prev(found)};
  return correction;
}

bool is_checked(const std::vector<Correction>& of_page) {
  return std::any_of(of_page.begin(), of_page.end(),
                     [](const Correction& c) { return std::holds_alternative<PageChecked>(c.change); });
}

bool concerns(const Correction& correction, const Article& article) {
  const auto holds = [&](int line) {
    return std::find(article.lines.begin(), article.lines.end(), line) != article.lines.end();
  };
  const auto any = [&](const std::vector<int>& lines) { return std::any_of(lines.begin(), lines.end(), holds); };
  return std::visit(
      [&](const auto& change) {
        using Change = std::decay_t<decltype(change)>;
        if constexpr (std::is_same_v<Change, page::Placing>) {
          return any(change.lines) || holds(change.at);
        } else if constexpr (std::is_same_v<Change, ValueChange>) {
          return change.lines.empty() || any(change.lines);
        } else if constexpr (std::is_same_v<Change, PageChecked>) {
          return true;
        } else {
          return holds(change.line);
        }
      },
      correction.change);
}

}  // namespace gongwen::annotate
