#pragma once

#include "app/desk/desk_presenter.h"
#include "app/look/colours.h"
#include "app/look/text_style.h"
#include "app/read/reading_view.h"

namespace gongwen::app {

/// Sets the article that the desk is at into `view`, as it reads now, and marks where what is asked about meets what
/// stands before it: the block one is at, or of an article all its doubtful joins. Nothing where it is at none.
void show_preview(ReadingView& view, const DeskPresenter& desk, const Colours& colours, const TextStyle& text);

}  // namespace gongwen::app
