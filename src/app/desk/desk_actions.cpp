#include "app/desk/desk_actions.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>
#include <array>

namespace gongwen::app {
namespace {

struct Entry {
  DeskAct act;
  const char* name;    // objectName
  const char* text;    // In menus and the help.
  const char* button;  // In a button.
  std::array<const char*, 2> keys;
};

constexpr std::array<Entry, 21> entries{{
    {DeskAct::Split,
     "deskSplit",
     QT_TRANSLATE_NOOP("DeskActions", "Split the article before this block"),
     QT_TRANSLATE_NOOP("DeskActions", "Split"),
     {"S", ""}},
    {DeskAct::MergeNext,
     "deskMergeNext",
     QT_TRANSLATE_NOOP("DeskActions", "Merge with the next article"),
     QT_TRANSLATE_NOOP("DeskActions", "Merge with next"),
     {"G", ""}},
    {DeskAct::MergePrevious,
     "deskMergePrevious",
     QT_TRANSLATE_NOOP("DeskActions", "Merge with the previous article"),
     QT_TRANSLATE_NOOP("DeskActions", "Merge with previous"),
     {"Shift+G", ""}},
    {DeskAct::Up,
     "deskUp",
     QT_TRANSLATE_NOOP("DeskActions", "Move the block up"),
     QT_TRANSLATE_NOOP("DeskActions", "Up"),
     {"Alt+Up", ""}},
    {DeskAct::Down,
     "deskDown",
     QT_TRANSLATE_NOOP("DeskActions", "Move the block down"),
     QT_TRANSLATE_NOOP("DeskActions", "Down"),
     {"Alt+Down", ""}},
    {DeskAct::Move,
     "deskMove",
     QT_TRANSLATE_NOOP("DeskActions", "Move the block to another article …"),
     QT_TRANSLATE_NOOP("DeskActions", "Move to …"),
     {"M", ""}},
    {DeskAct::Role,
     "deskRole",
     QT_TRANSLATE_NOOP("DeskActions", "Set the block's role …"),
     QT_TRANSLATE_NOOP("DeskActions", "Role …"),
     {"R", ""}},
    {DeskAct::Paragraph,
     "deskParagraph",
     QT_TRANSLATE_NOOP("DeskActions", "Join the block to the paragraph before it, or part it"),
     QT_TRANSLATE_NOOP("DeskActions", "Paragraph"),
     {"J", ""}},
    {DeskAct::Text,
     "deskText",
     QT_TRANSLATE_NOOP("DeskActions", "Correct the block's text …"),
     QT_TRANSLATE_NOOP("DeskActions", "Text …"),
     {"T", ""}},
    {DeskAct::Value,
     "deskValue",
     QT_TRANSLATE_NOOP("DeskActions", "Set a value of the article or the page …"),
     QT_TRANSLATE_NOOP("DeskActions", "Value …"),
     {"V", ""}},
    {DeskAct::Remark,
     "deskRemark",
     QT_TRANSLATE_NOOP("DeskActions", "Write a remark on the next correction"),
     QT_TRANSLATE_NOOP("DeskActions", "Remark"),
     {"C", ""}},
    {DeskAct::First,
     "deskFirst",
     QT_TRANSLATE_NOOP("DeskActions", "Put the block at the likeliest other place"),
     QT_TRANSLATE_NOOP("DeskActions", "First place"),
     {"1", ""}},
    {DeskAct::Second,
     "deskSecond",
     QT_TRANSLATE_NOOP("DeskActions", "Put the block at the second place"),
     QT_TRANSLATE_NOOP("DeskActions", "Second place"),
     {"2", ""}},
    {DeskAct::Third,
     "deskThird",
     QT_TRANSLATE_NOOP("DeskActions", "Put the block at the third place"),
     QT_TRANSLATE_NOOP("DeskActions", "Third place"),
     {"3", ""}},
    {DeskAct::Accept,
     "deskAccept",
     QT_TRANSLATE_NOOP("DeskActions", "Accept the place of the block"),
     QT_TRANSLATE_NOOP("DeskActions", "Accept"),
     {"A", ""}},
    {DeskAct::Check,
     "deskCheck",
     QT_TRANSLATE_NOOP("DeskActions", "Mark the page as checked"),
     QT_TRANSLATE_NOOP("DeskActions", "Page checked"),
     {"K", ""}},
    {DeskAct::NextDoubt,
     "deskNextDoubt",
     QT_TRANSLATE_NOOP("DeskActions", "Next doubtful place"),
     QT_TRANSLATE_NOOP("DeskActions", "Next doubt"),
     {"N", ""}},
    {DeskAct::PreviousDoubt,
     "deskPreviousDoubt",
     QT_TRANSLATE_NOOP("DeskActions", "Previous doubtful place"),
     QT_TRANSLATE_NOOP("DeskActions", "Previous doubt"),
     {"P", ""}},
    {DeskAct::Undo,
     "deskUndo",
     QT_TRANSLATE_NOOP("DeskActions", "Undo the last change"),
     QT_TRANSLATE_NOOP("DeskActions", "Undo"),
     {"Ctrl+Z", ""}},
    {DeskAct::Redo,
     "deskRedo",
     QT_TRANSLATE_NOOP("DeskActions", "Do again what was undone"),
     QT_TRANSLATE_NOOP("DeskActions", "Redo"),
     {"Ctrl+Shift+Z", "Ctrl+Y"}},
    {DeskAct::Leave,
     "deskLeave",
     QT_TRANSLATE_NOOP("DeskActions", "Leave the desk"),
     QT_TRANSLATE_NOOP("DeskActions", "Back"),
     {"Esc", "Alt+Left"}},
}};

QKeySequence pressed(const QKeyEvent& event) {
  return {QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key()))};
}

/// A key that is a character: the window has its own meaning for some of them.
bool is_character(const QKeyEvent& event) {
  return (event.modifiers() & ~Qt::ShiftModifier) == 0 && event.key() < Qt::Key_Escape &&
         event.key() != Qt::Key_Slash && event.key() != Qt::Key_Space;
}

}  // namespace

DeskActions::DeskActions(QObject* parent) : QObject(parent) {
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
    actions_[entry.act] = action;
  }
  retranslate();
}

void DeskActions::watch(QWidget& widget) { widget.installEventFilter(this); }

std::vector<QAction*> DeskActions::all() const {
  std::vector<QAction*> all;
  for (const auto& [act, action] : actions_) all.push_back(action);
  return all;
}

void DeskActions::retranslate() {
  for (const Entry& entry : entries) {
    QAction& action = *actions_[entry.act];
    action.setText(QCoreApplication::translate("DeskActions", entry.text));
    action.setIconText(QCoreApplication::translate("DeskActions", entry.button));
  }
}

QAction* DeskActions::action_for(const QKeyEvent& event) const {
  for (const auto& [act, action] : actions_) {
    if (action->shortcuts().contains(pressed(event))) return action;
  }
  return nullptr;
}

bool DeskActions::eventFilter(QObject* watched, QEvent* event) {
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
