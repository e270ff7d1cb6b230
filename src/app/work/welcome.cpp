#include "app/work/welcome.h"

#include "ui_welcome.h"

namespace gongwen::app {

using namespace Qt::StringLiterals;

Welcome::Welcome(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::Welcome>()) {
  ui_->setupUi(this);
  connect(ui_->openOther, &QPushButton::clicked, this, &Welcome::archive_wanted);
  connect(ui_->importSample, &QPushButton::clicked, this, &Welcome::sample_wanted);
  connect(ui_->importFiles, &QPushButton::clicked, this, &Welcome::files_wanted);
  connect(ui_->importFolder, &QPushButton::clicked, this, &Welcome::folder_wanted);
}

Welcome::~Welcome() = default;

void Welcome::show_empty(bool sample_is_there) {
  ui_->retranslateUi(this);
  show_ways(false, sample_is_there);
}

void Welcome::show_failure(const QString& sentence) {
  ui_->retranslateUi(this);
  ui_->welcomeTitle->setText(tr("This archive cannot be opened"));
  // A long path may go on in the next line.
  ui_->welcomeText->setText(QString(sentence).replace(u'/', u"/\u200b"_s) + u"\n\n"_s +
                            tr("Nothing in its folder was changed."));
  show_ways(true, false);
}

void Welcome::show_ways(bool failed, bool sample_is_there) {
  ui_->openOther->setVisible(failed);
  ui_->importSample->setVisible(sample_is_there);
  ui_->importFiles->setVisible(!failed);
  ui_->importFolder->setVisible(!failed);
  setFocusProxy(failed ? ui_->openOther : sample_is_there ? ui_->importSample : ui_->importFiles);
}

}  // namespace gongwen::app
