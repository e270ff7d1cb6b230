#pragma once

#include "annotate/article.h"
#include "annotate/reading.h"

#include <string>
#include <vector>

namespace gongwen::annotate {

struct Signatures {
  std::vector<Byline> bylines;  ///< In the order of the article; a name and role once.
  std::string agency;           ///< 新华社 and the like; empty if none.
  Evidence agency_evidence;
};

/// Who wrote and photographed an article: from its byline lines, the opening of its text (本报讯(记者X 通讯员Y、Z),
/// 记者X报道, 新华社北京3月1日电(记者X)), its photo credits and a signature at its end. Names set with a space between
/// their characters are joined.
[[nodiscard]] Signatures signatures(const Reading& reading);

}  // namespace gongwen::annotate
