#pragma once

#include "annotate/article.h"
#include "page/repaired.h"
#include "page/role.h"
#include "text/fold.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::annotate {

/// An article's repaired text as the rules read it: folded, so that a rule knows one spelling of each character and
/// half-width punctuation only. Leads back to the page.
class Reading {
 public:
  /// `repaired` must outlive it.
  explicit Reading(const page::Repaired& repaired);

  [[nodiscard]] std::string_view text() const { return folded_.text; }
  /// The paragraphs, as bytes of text().
  [[nodiscard]] const std::vector<page::Paragraph>& paragraphs() const { return paragraphs_; }
  [[nodiscard]] std::string_view view(const page::Paragraph& paragraph) const {
    return text().substr(paragraph.begin, paragraph.end - paragraph.begin);
  }
  /// Index of the first paragraph of the role body, or of its caption if it has no body; paragraphs().size() if none.
  [[nodiscard]] std::size_t lead() const { return lead_; }

  /// The words from byte `begin` up to `end` of text(), which are not empty, as they stand in the page. When they stand
  /// in two lines of it, line and bytes are of the first, the text is whole.
  [[nodiscard]] Evidence evidence(std::size_t begin, std::size_t end, std::string_view rule) const;
  /// As they stand in the repaired text.
  [[nodiscard]] std::string_view original(std::size_t begin, std::size_t end) const;

 private:
  const page::Repaired* repaired_;
  text::Folded folded_;
  std::vector<page::Paragraph> paragraphs_;
  std::size_t lead_ = 0;
};

}  // namespace gongwen::annotate
