#pragma once

#include "page/article.h"
#include "page/page.h"
#include "page/score.h"

#include <array>
#include <cstddef>
#include <span>

namespace gongwen::page {

/// How often what was said with some confidence was right.
struct Said {
  double times = 0;
  double confidence = 0;  ///< Sum.
  double right = 0;

  Said& operator+=(const Said& other);
  /// Shares of `times`; 0 when nothing was said.
  [[nodiscard]] double mean_confidence() const;
  [[nodiscard]] double right_share() const;
};

/// What was said, by confidence: in bin i from i/10 up to (i+1)/10, in the last one 1 as well.
struct Bins : std::array<Said, 10> {
  void add(double confidence, bool right);
  Bins& operator+=(const Bins& other);
  [[nodiscard]] Said all() const;
};

/// Whether confidences are what they say they are: of what is said with 0.8, eight of ten should be right.
struct Reliability {
  Bins joins;
  Bins articles;

  Reliability& operator+=(const Reliability& other);
};

/// Holds the confidences of `articles`, which must be all of `page`, against `gold`, which must cover the page (score()
/// refuses what does not).
///
/// A join is right when a reader who goes on from the piece before it to its own reads what the gold article goes on
/// with: both pieces are of one article, and no text of that article stands between them. What stands in the head
/// (label to byline) is no text here: it comes first whatever its place in print, so a join to it is right in the right
/// article, and a join from it leads to the article's first text. A repeat stands for what it repeats.
///
/// An article is right when it holds the lines of a gold article and no others, repeats apart.
[[nodiscard]] Reliability reliability(const Page& page, const Rows& gold, std::span<const Article> articles);

}  // namespace gongwen::page
