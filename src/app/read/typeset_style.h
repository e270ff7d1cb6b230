#pragma once

#include "app/look/colours.h"
#include "app/look/text_style.h"
#include "page/article.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace gongwen::app {

/// How a paragraph is set: what is of the block, and what of its characters.
struct BlockStyle {
  QTextBlockFormat block;
  QTextCharFormat character;
};

/// How wide a Chinese character of the running text is, in pixels.
[[nodiscard]] double character_width(const TextStyle& text);

/// Of a paragraph in its role: a headline large and bold, running text by two characters indented, and so on.
[[nodiscard]] BlockStyle role_style(page::Role role, const Colours& colours, const TextStyle& text);

/// Of date, paper, region and topics under the headline.
[[nodiscard]] BlockStyle facts_style(const Colours& colours, const TextStyle& text);

}  // namespace gongwen::app
