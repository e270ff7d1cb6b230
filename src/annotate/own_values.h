#pragma once

#include "annotate/article.h"
#include "annotate/correction.h"
#include "annotate/lexicon.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace gongwen::annotate {

/// True for a field that all articles of a page share: `paper`, `page_no`, `issue_date`.
[[nodiscard]] bool is_of_page(std::string_view field);

/// The canonical form of what a person wrote for a field; empty means that there is none.
///
/// `label`, `kicker`, `headline`, `subtitle`, `standfirst`, `agency`, `paper`, `page_no`: any text. `kind`: as
/// name(Kind). `issue_date`: ISO 8601. `regions`: names or codes of divisions, 全国, 境外, the primary first. `topics`:
/// names of `lexicon`, the chief one first. `bylines`: role and name each (记者 张三;通讯员 李四). Several are parted
/// by `;` or `、`. Errors: Invalid, with the remedy: an unknown field, a name that nothing or several things bear.
[[nodiscard]] Result<std::string> checked_value(std::string_view field, std::string_view written,
                                                const Lexicon& lexicon);

/// Puts a value that is said of the page in the place of what `facts` holds; any other changes nothing.
void set_value(const ValueChange& own, PageFacts& facts);

/// Puts a value that is said of an article into the one of the page that holds most of its lines, the first of equals;
/// its evidence has the rule `person`. A text of the layout is read in the place of the printed one, which is kept
/// (own_text.h). Returns false where no article holds any of them; true for one that is said of
/// the page.
[[nodiscard]] bool set_value(const ValueChange& own, std::vector<Article>& articles);

}  // namespace gongwen::annotate
