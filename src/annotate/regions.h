#pragma once

#include "annotate/article.h"
#include "annotate/lexicon.h"
#include "annotate/places.h"
#include "annotate/reading.h"

#include <span>
#include <vector>

namespace gongwen::annotate {

/// The regions of an article, the primary one first: where it reports from. 全国 when it speaks of the whole country
/// and of no place in particular. Empty when nothing in the text says where.
///
/// Each mention counts by where it stands (headline, kicker, lead) and by what it is (a union of the place, a scene, an
/// aside). From the province with most weight the primary goes down as long as one division below holds most of it.
[[nodiscard]] std::vector<Region> regions(const Reading& reading, std::span<const PlaceMention> places,
                                          std::span<const Lexicon::Hit> hits, const Lexicon& lexicon,
                                          const Evidence& agency);

}  // namespace gongwen::annotate
