#pragma once

#include "search/results.h"
#include "search/text_match.h"
#include "text/fold.h"

#include <span>
#include <string_view>
#include <vector>

namespace gongwen::search {

/// Marks what a query looks for; made once for many texts.
class Highlighter {
 public:
  explicit Highlighter(const Query& query);

  /// As find_hits() of searcher.h.
  [[nodiscard]] std::vector<Range> find(std::string_view text, std::span<const page::Paragraph> paragraphs = {}) const;
  /// The same, of a text that was folded before.
  [[nodiscard]] std::vector<Range> find(const text::Folded& folded,
                                        std::span<const page::Paragraph> paragraphs = {}) const;

 private:
  std::vector<Clause> clauses_;  ///< Prepared; have places.
};

}  // namespace gongwen::search
