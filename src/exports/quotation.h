#pragma once

#include "exports/gbt7714.h"
#include "exports/writer.h"

#include <cstddef>
#include <string>
#include <vector>

namespace gongwen::exports {

/// How the source stands behind the words.
enum class SourceForm {
  Reference,  ///< As in a list of references: （何以安. 职工夜校开课[N]. 晨光职工报，2020-03-04（5）.）
  Running,  ///< As in a report: （《晨光职工报》2020年3月4日第5版，何以安《职工夜校开课》）
};

struct QuotationStyle {
  SourceForm form = SourceForm::Reference;
  CitationStyle citation;
};

struct Quotation {
  std::string text;  ///< “words”, and their source.
  /// Why they should be held against the page before they are printed, a sentence each, in Chinese; empty when nothing
  /// speaks against them.
  std::vector<std::string> warnings;
};

/// The source alone, as it stands behind the words.
[[nodiscard]] std::string source_of(const Entry& entry, const QuotationStyle& style);

/// Quotes bytes `begin` up to `end` of the repaired text of `entry`. Warns when the passage goes over a join of which
/// the archive is not sure, when its date was inferred or is not known, when its paper or page is not known.
[[nodiscard]] Quotation quote(const Entry& entry, std::size_t begin, std::size_t end, const QuotationStyle& style);

}  // namespace gongwen::exports
