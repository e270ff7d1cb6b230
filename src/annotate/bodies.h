#pragma once

#include "annotate/article.h"
#include "annotate/lexicon.h"
#include "annotate/places.h"
#include "annotate/reading.h"

#include <span>
#include <vector>

namespace gongwen::annotate {

/// The union bodies and enterprises that an article names, in the order of their first mention, each once.
///
/// A union of a place bears the full name that the place has today (洛阳市总工会 for 洛阳市总, 襄阳市总工会 for
/// 襄樊市总工会), and so does one that is named by its level alone (市总, 县总工会), which is that of the primary of
/// `regions`. Other names stand as printed, from the place or the beginning of the clause on. Names of nobody in
/// particular (物业公司, 基层工会) are left out. `hits` is what `lexicon` found in the text.
[[nodiscard]] std::vector<NamedBody> bodies(const Reading& reading, std::span<const Lexicon::Hit> hits,
                                            std::span<const PlaceMention> places, std::span<const Region> regions,
                                            const Lexicon& lexicon);

}  // namespace gongwen::annotate
