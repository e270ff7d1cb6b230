#pragma once

#include "annotate/article.h"
#include "page/repaired.h"
#include "page/role.h"

#include <string>

namespace gongwen::annotate {

/// The paragraphs of one role, joined by `separator`.
[[nodiscard]] std::string joined(const page::Repaired& repaired, page::Role role, std::string_view separator);

/// Fills label, kicker, headline, subtitle and standfirst from `article.repaired`.
void fill_display_fields(Article& article);

/// First 16 digits of the page's sha256, `-`, and the number of the article's topmost line.
[[nodiscard]] std::string article_id(std::string_view page_sha256, const std::vector<int>& lines);

}  // namespace gongwen::annotate
