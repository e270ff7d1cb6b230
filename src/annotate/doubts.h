#pragma once

#include "annotate/article.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::annotate {

/// Nothing is doubted from this confidence on: of joins that say so, nine of ten and more are right (page/article.h).
inline constexpr double sure = 0.9;

/// 存疑: what the program is least sure of, for a person to look at.
struct Doubt {
  enum class About { Article, Join, IssueDate, Region };
  About about = About::Article;
  std::string article;       ///< Its id; of a date, which a whole page shares, the first article's.
  int line = 0;              ///< Join: of the later block. Else the article's first in reading order.
  double confidence = 0;     ///< 0 to 1; see doubts().
  std::size_t reach = 0;     ///< Characters of running text and headlines that an answer puts right, or makes sure.
  std::size_t articles = 1;  ///< How many articles an answer serves.
  std::vector<std::string> reasons;  ///< Join: those of the join.

  /// How much text it puts in doubt: the greater, the more is gained by an answer.
  [[nodiscard]] double weight() const { return (1 - confidence) * static_cast<double>(reach); }
};

/// `article`, `join`, `issue_date`, `region`.
[[nodiscard]] std::string_view name(Doubt::About about);

/// The doubts of one page, the heaviest first. Joins and articles are doubtful where they are not `sure`; an inferred
/// date with the inverse of the days it may be; a region is when nothing tells it (0) or only a passing mention in the
/// running text (0.5, not measured). What a person has said is not.
[[nodiscard]] std::vector<Doubt> doubts(std::span<const Article> page);

}  // namespace gongwen::annotate
