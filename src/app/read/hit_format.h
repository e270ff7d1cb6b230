#pragma once

#include "app/look/colours.h"

#include <QTextCharFormat>

namespace gongwen::app {

/// How a hit is marked in a text; `current`: the one that is looked at.
[[nodiscard]] inline QTextCharFormat hit_format(const Colours& colours, bool current) {
  QTextCharFormat format;
  format.setBackground(current ? mixed(colours.hit, colours.accent, 0.25) : colours.hit);
  format.setForeground(colours.hit_ink);
  if (current) {
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(colours.accent);
  }
  return format;
}

}  // namespace gongwen::app
