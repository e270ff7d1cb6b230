#pragma once

#include "app/look/text_style.h"

#include <QFont>

namespace gongwen::app {

/// For labels, lists and buttons: Noto Sans CJK SC where present.
[[nodiscard]] QFont interface_font();

/// For reading: Noto Serif CJK SC, or Noto Sans CJK SC, where present, at the size of the running text.
[[nodiscard]] QFont reading_font(const TextStyle& style);

/// `font` at `share` of its size.
[[nodiscard]] QFont scaled(QFont font, double share);

/// `font` in medium weight, for headlines in lists.
[[nodiscard]] QFont medium(QFont font);

}  // namespace gongwen::app
