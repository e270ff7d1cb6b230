#pragma once

#include "support/compose/draft.h"
#include "support/compose/source.h"

#include <span>

namespace gongwen::compose {

/// Chooses the articles of a page and sets each as the page prints it: head, standfirst, writers, paragraphs whole.
/// Fills `draft.stories`, in page order.
void set_stories(Draft& draft, std::span<const Source> sources);

}  // namespace gongwen::compose
