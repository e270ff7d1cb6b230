#pragma once

#include "annotate/gazetteer.h"
#include "annotate/lexicon.h"
#include "annotate/reading.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace gongwen::annotate {

/// A place named in an article.
struct PlaceMention {
  std::size_t begin = 0;  ///< Bytes of Reading::text().
  std::size_t end = 0;
  const Division* place = nullptr;  ///< Today's division.
  std::size_t paragraph = 0;        ///< Index into Reading::paragraphs().
  bool full = false;                ///< By its full name.
  bool below = false;               ///< A division that holds it is named right before: 陕西咸阳.
  bool heads = false;               ///< A division of it is named right after.
  bool body = false;                ///< A union or office of the place: 咸阳市总, 丰县总工会, 河北工会.
  bool scene = false;               ///< Something took place there: 在西宁举办.
  bool away = false;                ///< Somebody or something comes from there or goes there: 来自宁夏, 赴浙江.
  bool aside = false;               ///< Names a person's origin, a road, a university, one of many (等地).
};

/// The places that `reading` names, each decided for one division; names that cannot be decided, and words that merely
/// contain a name, are left out. `hits` is what `lexicon` found in the text.
///
/// A name that several divisions bear is the one whose parents are named right before it, else elsewhere in the
/// article, headline and lead first; a bare name without any such support is the highest division that bears it. The
/// short name of a county counts only with support: its parents, a union of the place, the head of a headline.
[[nodiscard]] std::vector<PlaceMention> find_places(const Reading& reading, std::span<const Lexicon::Hit> hits,
                                                    const Lexicon& lexicon);

/// 总 at the beginning of `behind`, right behind 洛阳市, is short for 总工会: it begins no other word (总部, 总结).
[[nodiscard]] bool is_union_short(std::string_view behind);

}  // namespace gongwen::annotate
