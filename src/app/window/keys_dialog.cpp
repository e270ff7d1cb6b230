#include "app/window/keys_dialog.h"

#include "ui_keys_dialog.h"

namespace gongwen::app {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const Actions& actions, QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::KeysDialog>()) {
  ui_->setupUi(this);
  for (const QAction* action : actions.all()) {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
    if (!keys.isEmpty()) add(keys.join(u"   "_s), action->text());
  }
  add(u"↑ ↓"_s, tr("Previous and next result, in the list"));
  add(tr("Enter"), tr("Read the chosen result; in a browse pane: include the chosen value"));
  add(tr("Ctrl+Enter, Ctrl-click"), tr("In a browse pane: include the value as well"));
  add(tr("Alt+Enter, Alt-click"), tr("In a browse pane: exclude the value"));
  add(tr("Space"), tr("Page down in the article"));
  ui_->keyList->resizeColumnToContents(0);
}

KeysDialog::~KeysDialog() = default;

void KeysDialog::add(const QString& left, const QString& right) {
  ui_->keyList->addTopLevelItem(new QTreeWidgetItem({left, right}));
}

}  // namespace gongwen::app
