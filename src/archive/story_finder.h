#pragma once

#include "annotate/story.h"
#include "base/result.h"

namespace gongwen::archive {

class Statements;

/// Finds what a story has on other pages of its issue: the pages of the same paper and day. Nothing is stored; each
/// answer comes from the pages that are in the archive then, whatever their order of import. A view on an Archive,
/// which must outlive it; same thread rule.
///
/// Where a page was imported in several versions, the part that fits best is named, among equals the newest.
class StoryFinder {
 public:
  explicit StoryFinder(Statements& statements) : statements_(statements) {}

  /// The story of `article`, which is told by its id. Empty sides: nothing says that it began or goes on elsewhere.
  /// Costs nothing for an article that is whole, else some milliseconds a jump.
  [[nodiscard]] Result<annotate::Story> of(const annotate::Article& article);

 private:
  Statements& statements_;
};

}  // namespace gongwen::archive
