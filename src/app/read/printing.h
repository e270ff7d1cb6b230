#pragma once

#include "app/library.h"
#include "app/look/text_style.h"

class QPrinter;
class QWidget;

namespace gongwen::app {

/// Sets the article on the printer's paper, in black on white, with paper, date and file at its end and the pages
/// numbered.
void print_article(const Reading& reading, const TextStyle& text, QPrinter& printer);

/// Asks for a printer, and prints.
void ask_and_print(const Reading& reading, const TextStyle& text, QWidget* parent);

/// Shows the printed pages, from where they can be printed.
void preview_print(const Reading& reading, const TextStyle& text, QWidget* parent);

}  // namespace gongwen::app
