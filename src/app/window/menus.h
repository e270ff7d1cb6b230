#pragma once

#include "app/language.h"
#include "app/look/appearance.h"
#include "app/window/actions.h"

#include <QMenu>
#include <filesystem>
#include <functional>
#include <vector>

namespace gongwen::app {

/// Fills `menu`, in place of what was in it, with what one does to an archive.
void fill_archive_menu(QMenu& menu, const Actions& actions);

/// Fills `menu`, in place of what was in it, with the ways through the window, its look and its help.
/// Adds an entry for each of the archives `folders`, by its name.
void fill_recent_menu(QMenu& menu, const std::vector<std::filesystem::path>& folders,
                      const std::function<void(const std::filesystem::path&)>& open);
void fill_window_menu(QMenu& menu, const Actions& actions, Appearance& appearance, Language& language);

}  // namespace gongwen::app
