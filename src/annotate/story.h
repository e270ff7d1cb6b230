#pragma once

#include "annotate/article.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Stories that jump from page to page: the parts stay articles of their own, each on its page, and lead to each other.
namespace gongwen::annotate {

/// Another part of an article's story, or why none is known. Rules:
///
/// - `both-marks`  `(下转第4版)` here, `(上接第1版)` there
/// - `one-mark`    one of the two has a mark, and the other is cut off at that end
/// - `undated`     the day of print or the page number of the article is not known, so neither is its issue
/// - `no-page`     that page of the issue is not in the archive
/// - `no-part`     it is, and no article of it fits
/// - `unsure`      some may fit, and nothing tells which: none is named
struct StoryPart {
  std::string page_no;   ///< 版次 of the part; as the mark says it when no part is known.
  std::string article;   ///< Its id; empty when no part is known.
  std::string headline;  ///< Of the part; empty when it has none.
  std::string opening;   ///< The beginning of its running text, without marks.
  std::string rule;
  double confidence = 0;             ///< 0 to 1; 0 when no part is known.
  std::vector<std::string> reasons;  ///< For people, in Chinese.
};

/// What an article's story has on other pages.
struct Story {
  std::optional<StoryPart> before;  ///< Where it began: 上接.
  std::optional<StoryPart> after;   ///< Where it goes on: 下转.
};

/// One story that goes on from an article of one page to an article of another.
struct StoryLink {
  std::size_t first = 0;   ///< Index of the article on the page it leaves.
  std::size_t second = 0;  ///< Index of the article on the page it arrives on.
  std::string rule;        ///< `both-marks` or `one-mark`.
  double confidence = 0;
  std::vector<std::string> reasons;
};

/// The stories that go on from the page of `first` to the page of `second`, two pages of one issue; each span holds all
/// articles of its page. Each article is in one link at most.
///
/// Where several stories go the same way, those pairs are taken that share the most of what is rare on both pages, that
/// repeat a headline, or between which a word goes on; a pair that could as well be another is left out. Deterministic;
/// thread-safe; some milliseconds where a mark leads from the one page to the other, nothing otherwise.
[[nodiscard]] std::vector<StoryLink> link_stories(std::span<const Article> first, std::span<const Article> second);

/// `article` begins, or stops, in the middle, and no mark says where the rest is.
[[nodiscard]] bool misses_beginning(const Article& article);
[[nodiscard]] bool misses_end(const Article& article);

}  // namespace gongwen::annotate
