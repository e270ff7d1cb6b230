#pragma once

#include <QString>
#include <QWidget>
#include <functional>

namespace gongwen::app {

/// Asks for one line, in a dialog over `parent` that holds nothing up. `take` gets what was written, trimmed, unless it
/// is nothing or was called off.
void ask_for_text(QWidget* parent, const QString& title, const QString& hint, const QString& before,
                  std::function<void(const QString&)> take);

/// The same for several lines, which may be empty.
void ask_for_note(QWidget* parent, const QString& title, const QString& hint, const QString& before,
                  std::function<void(const QString&)> take);

}  // namespace gongwen::app
