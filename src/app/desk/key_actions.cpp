#include "app/desk/key_actions.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace gongwen::app {
namespace {

QKeySequence pressed(const QKeyEvent& event) {
  return {QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key()))};
}

/// A key that is a character: the window has its own meaning for some of them.
bool is_character(const QKeyEvent& event) {
  return (event.modifiers() & ~Qt::ShiftModifier) == 0 && event.key() < Qt::Key_Escape &&
         event.key() != Qt::Key_Slash && event.key() != Qt::Key_Space;
}

}  // namespace

KeyActions::KeyActions(std::span<const Entry> entries, const char* context, QObject* parent)
    : QObject(parent), entries_(entries), context_(context) {
  for (const Entry& entry : entries) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(entry.name));
    QList<QKeySequence> keys;
    for (const char* key : entry.keys) {
      if (*key != '\0') keys << QKeySequence(QLatin1String(key));
    }
    action->setShortcuts(keys);
    // The filter takes them; else the window's would be ambiguous.
    action->setShortcutContext(Qt::WidgetShortcut);
    actions_.push_back(action);
  }
  retranslate();
}

void KeyActions::watch(QWidget& widget) { widget.installEventFilter(this); }

void KeyActions::retranslate() {
  for (std::size_t i = 0; i < actions_.size(); ++i) {
    actions_[i]->setText(QCoreApplication::translate(context_, entries_[i].text));
    actions_[i]->setIconText(QCoreApplication::translate(context_, entries_[i].button));
  }
}

QAction* KeyActions::action_for(const QKeyEvent& event) const {
  for (QAction* action : actions_) {
    if (action->shortcuts().contains(pressed(event))) return action;
  }
  return nullptr;
}

bool KeyActions::eventFilter(QObject* watched, QEvent* event) {
  const bool claims = event->type() == QEvent::ShortcutOverride;
  if (!claims && event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
  const auto& key = *static_cast<QKeyEvent*>(event);
  QAction* action = action_for(key);
  if (action == nullptr && !is_character(key)) return false;
  event->accept();
  if (!claims && action != nullptr) action->trigger();
  return true;
}

}  // namespace gongwen::app
