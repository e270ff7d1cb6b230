#pragma once

#include "app/find/query_edit.h"

#include <QAbstractItemView>
#include <functional>
#include <string>

namespace gongwen::app {

/// The pick that a click or Enter means with these keys held.
[[nodiscard]] Pick pick_of(Qt::KeyboardModifiers modifiers);

/// Calls `picked` with the key (KeyRole) of a row of `view` that is clicked, or on which Enter is pressed.
void on_pick(QAbstractItemView* view, std::function<void(const std::string& key, Pick pick)> picked);

}  // namespace gongwen::app
