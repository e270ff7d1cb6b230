#include "app/desk/text_dialog.h"

#include "app/text.h"
#include "ui_text_dialog.h"

#include <QKeyEvent>
#include <QPushButton>

namespace gongwen::app {

TextDialog::TextDialog(DeskPresenter& desk, QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::TextDialog>()), desk_(desk) {
  ui_->setupUi(this);
  setAttribute(Qt::WA_DeleteOnClose);
  ui_->printedText->setText(harmless(to_qt(words_of(desk_.page()->printed, desk_.line()))));
  ui_->ownText->setPlainText(harmless(to_qt(words_of(desk_.page()->reading->page, desk_.line()))));
  ui_->ownText->installEventFilter(this);
  ui_->ownText->setFocus();
  ui_->textButtons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
  connect(ui_->textButtons, &QDialogButtonBox::accepted, this, &TextDialog::accept);
  connect(ui_->textButtons, &QDialogButtonBox::rejected, this, &TextDialog::reject);
}

TextDialog::~TextDialog() = default;

void TextDialog::ask(DeskPresenter& desk, QWidget* parent) {
  if (desk.article() != nullptr) (new TextDialog(desk, parent))->open();
}

void TextDialog::accept() {
  // A block is one line, whatever was pasted.
  desk_.give_text(ui_->ownText->toPlainText().simplified());
  QDialog::accept();
}

bool TextDialog::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      accept();
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace gongwen::app
