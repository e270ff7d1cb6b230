#pragma once

#include "annotate/article.h"
#include "annotate/reading.h"

#include <vector>

namespace gongwen::annotate {

/// Where the words stand that gave each of the article's simple fields its value: those of the layout (headline,
/// kicker …, rule `layout`), its torn ends (`open-end`, `no-beginning`), its jumps (`jump`), and what was told of the
/// page (paper, page_no: by their origin). Fields without a value have none.
[[nodiscard]] std::vector<FieldEvidence> field_evidence(const Article& article, const Reading& reading);

}  // namespace gongwen::annotate
