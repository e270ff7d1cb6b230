#include "app/keep/ask.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gongwen::app {
namespace {

QInputDialog* dialog_over(QWidget* parent, const char* name, const QString& title, const QString& hint,
                          const QString& before) {
  auto* dialog = new QInputDialog(parent);
  dialog->setObjectName(QLatin1String(name));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(title);
  dialog->setLabelText(hint);
  dialog->setTextValue(before);
  return dialog;
}

}  // namespace

void ask_for_text(QWidget* parent, const QString& title, const QString& hint, const QString& before,
                  std::function<void(const QString&)> take) {
  auto* dialog = dialog_over(parent, "TextDialog", title, hint, before);
  QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [take = std::move(take)](const QString& text) {
    if (const QString written = text.trimmed(); !written.isEmpty()) take(written);
  });
  dialog->open();
  if (auto* line = dialog->findChild<QLineEdit*>()) {
    line->setObjectName(QStringLiteral("textLine"));
    line->setAccessibleName(hint);
  }
}

void ask_for_note(QWidget* parent, const QString& title, const QString& hint, const QString& before,
                  std::function<void(const QString&)> take) {
  auto* dialog = dialog_over(parent, "NoteDialog", title, hint, before);
  dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
  dialog->resize(460, 260);
  QObject::connect(dialog, &QInputDialog::textValueSelected, parent,
                   [take = std::move(take)](const QString& text) { take(text.trimmed()); });
  dialog->open();
  if (auto* edit = dialog->findChild<QPlainTextEdit*>()) {
    edit->setObjectName(QStringLiteral("noteEdit"));
    edit->setAccessibleName(hint);
  }
}

}  // namespace gongwen::app
