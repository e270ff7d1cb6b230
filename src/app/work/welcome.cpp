#include "app/work/welcome.h"

#include "ui_welcome.h"

#include <QEvent>

namespace gongwen::app {

Welcome::Welcome(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::Welcome>()) {
  ui_->setupUi(this);
  connect(ui_->importSample, &QPushButton::clicked, this, &Welcome::sample_wanted);
  connect(ui_->importFiles, &QPushButton::clicked, this, &Welcome::files_wanted);
  connect(ui_->importFolder, &QPushButton::clicked, this, &Welcome::folder_wanted);
}

Welcome::~Welcome() = default;

void Welcome::offer_sample(bool there) {
  ui_->importSample->setVisible(there);
  setFocusProxy(there ? ui_->importSample : ui_->importFiles);
}

void Welcome::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) ui_->retranslateUi(this);
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
