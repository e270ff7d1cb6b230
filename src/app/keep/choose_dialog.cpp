#include "app/keep/choose_dialog.h"

#include "app/text.h"
#include "ui_choose_dialog.h"

#include <QKeyEvent>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

enum Role { TextRole = Qt::UserRole, TickedRole };

}  // namespace

ChooseDialog::ChooseDialog(const QString& title, const QString& hint, std::vector<Choice> choices, QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::ChooseDialog>()), choices_(std::move(choices)) {
  ui_->setupUi(this);
  setWindowTitle(title);
  ui_->chooseHint->setText(hint);
  ui_->chooseLine->setAccessibleName(hint);
  ui_->chooseLine->installEventFilter(this);
  connect(ui_->chooseLine, &QLineEdit::textChanged, this, &ChooseDialog::refresh);
  connect(ui_->chooseList, &QListWidget::itemActivated, this, &ChooseDialog::accept);
  connect(ui_->chooseButtons, &QDialogButtonBox::accepted, this, &ChooseDialog::accept);
  connect(ui_->chooseButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  refresh();
}

ChooseDialog::~ChooseDialog() = default;

void ChooseDialog::refresh() {
  const QString typed = ui_->chooseLine->text().trimmed();
  ui_->chooseList->clear();
  const auto put = [&](const QString& words, const QString& text, bool ticked) {
    auto* row = new QListWidgetItem(words, ui_->chooseList);
    row->setData(TextRole, text);
    row->setData(TickedRole, ticked);
  };
  bool is_there = typed.isEmpty();
  for (const auto& [text, ticked] : choices_) {
    is_there = is_there || text == typed;
    if (text.contains(typed, Qt::CaseInsensitive)) put((ticked ? u"✓ "_s : QString()) + harmless(text), text, ticked);
  }
  if (!is_there) put(tr("New: “%1”").arg(typed), typed, false);
  ui_->chooseList->setCurrentRow(0);
  ui_->chooseButtons->button(QDialogButtonBox::Ok)->setEnabled(ui_->chooseList->count() > 0);
}

void ChooseDialog::accept() {
  const QListWidgetItem* row = ui_->chooseList->currentItem();
  if (row == nullptr) return;
  emit chosen(row->data(TextRole).toString(), row->data(TickedRole).toBool());
  QDialog::accept();
}

bool ChooseDialog::eventFilter(QObject* watched, QEvent* event) {
  // The arrow keys choose while one types.
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step != 0 && ui_->chooseList->count() > 0) {
      ui_->chooseList->setCurrentRow(std::clamp(ui_->chooseList->currentRow() + step, 0, ui_->chooseList->count() - 1));
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace gongwen::app
