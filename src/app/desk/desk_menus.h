#pragma once

#include "app/desk/desk_actions.h"
#include "app/desk/desk_presenter.h"

#include <QPoint>

class QWidget;

/// Menus that open under a block. Each entry has a key of its own, and they go by themselves.
namespace gongwen::app {

/// The roles a block can have.
void popup_roles(DeskPresenter& desk, const QPoint& at, QWidget* parent);
/// The articles that a block can be moved to, and a new one.
void popup_articles(DeskPresenter& desk, const QPoint& at, QWidget* parent);
/// All that can be done to a block.
void popup_actions(const DeskActions& actions, const QPoint& at, QWidget* parent);

}  // namespace gongwen::app
