#pragma once

namespace gongwen::archive {

/// SQL: the id of the article that holds most of the lines ?2 of the page ?1, the topmost of equals. The views of
/// schema_3.sql say the same of what is kept.
inline constexpr const char* article_at =
    "(SELECT a.id FROM page p JOIN article a ON a.page = p.id, json_each(a.lines) l "
    "WHERE p.sha256 = ?1 AND l.value IN (SELECT value FROM json_each(?2)) "
    "GROUP BY a.id ORDER BY count(*) DESC, a.place LIMIT 1)";

}  // namespace gongwen::archive
