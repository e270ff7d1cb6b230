#pragma once

#include "annotate/article.h"
#include "annotate/reading.h"

#include <string_view>

namespace gongwen::annotate {

struct KindJudgement {
  Kind kind = Kind::News;
  Evidence
      evidence;  ///< Rules: `jump`, `no-headline`, `caption`, `title`, `salutation`, `form`, `byline-line`, `opening`.
};

/// What kind of piece an article is, by the roles of its paragraphs and the words of its headline and opening.
/// `is_signed`: somebody signed it.
[[nodiscard]] KindJudgement kind_of(const Reading& reading, std::string_view headline, bool is_signed);

/// True when the running text begins in the middle of a sentence, or after a jump.
[[nodiscard]] bool is_truncated_start(const Reading& reading, Kind kind);

/// True when the running text stops in the middle of a sentence.
[[nodiscard]] bool is_truncated_end(const Reading& reading);

}  // namespace gongwen::annotate
