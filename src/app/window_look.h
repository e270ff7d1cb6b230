#pragma once

#include "app/look/appearance.h"

#include <QSize>
#include <QString>
#include <vector>

namespace gongwen::app {

/// What a person chose for the whole window.
struct WindowLook {
  QString name;  ///< Stands in the picture's name.
  Appearance::Choice scheme;
  QSize size;
  QString language;
};
using WindowLooks = std::vector<WindowLook>;

/// Light and dark, in both languages, on a small screen and a large one.
[[nodiscard]] WindowLooks every_look();

}  // namespace gongwen::app
