#pragma once

#include <QAccessible>
#include <QString>

class QObject;

namespace gongwen::app {

/// For QAccessible::installFactory(): a TileGrid told to screen readers as a list of buttons, a tile each.
[[nodiscard]] QAccessibleInterface* make_tile_access(const QString& class_name, QObject* object);

}  // namespace gongwen::app
