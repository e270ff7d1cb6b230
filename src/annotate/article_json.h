#pragma once

#include "annotate/article.h"
#include "annotate/story.h"
#include "base/result.h"

#include <string_view>

#include <nlohmann/json.hpp>

namespace gongwen::annotate {

/// Keys keep the order of the contract.
using Json = nlohmann::ordered_json;

/// The article as the terminal prints it, all fields but `body`; besides those of the contract: `bodies` (`name`,
/// `kind`: `union` or `enterprise`, `evidence`), `evidence` (by the name of a field that has none in itself: `line`,
/// `begin`, `end`, `text`, `rule`), `page_sha256`, `confidence`, `blocks` ([line, role, continues, repeat] in reading
/// order), `joins` (`piece`, `confidence`, `reasons`, `others`: lines `behind` which it might stand instead, null for
/// an article's beginning, each with `confidence` and `reasons`), `paragraphs` ([role, text]) and `runs` ([begin, line,
/// byte]). Absent strings are null. Invalid UTF-8 is replaced by U+FFFD when dumped.
[[nodiscard]] Json to_json(const Article& article);

/// Adds to an article's object what its story has on other pages, where it has: `continued_from` and `continued_on`,
/// each with `id`, `page_no`, `headline`, `rule`, `confidence` and `reasons` of annotate::StoryPart.
void add_story(Json& json, const Story& story);

/// The inverse of to_json(): from_json(to_json(a)) equals a but for Piece::block, which only the page knows.
///
/// Errors: Corrupt when it is not such an object.
[[nodiscard]] Result<Article> from_json(const Json& json);
[[nodiscard]] Result<Article> from_json_text(std::string_view text);

}  // namespace gongwen::annotate
