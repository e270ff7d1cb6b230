#pragma once

#include <QFont>

namespace gongwen::app {

/// For labels, lists and buttons: Noto Sans CJK SC where present.
[[nodiscard]] QFont interface_font();

/// For reading: Noto Serif CJK SC where present. `points` is the size of the running text.
[[nodiscard]] QFont reading_font(double points);

/// `font` at `share` of its size.
[[nodiscard]] QFont scaled(QFont font, double share);

/// `font` in medium weight, for headlines in lists.
[[nodiscard]] QFont medium(QFont font);

}  // namespace gongwen::app
