#include "app/work/import_bar.h"

#include "app/describe.h"
#include "app/text.h"
#include "ui_import_bar.h"

#include <QEvent>
#include <cmath>

namespace gongwen::app {

using namespace Qt::StringLiterals;

ImportBar::ImportBar(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::ImportBar>()) { ui_->setupUi(this); }

ImportBar::~ImportBar() = default;

void ImportBar::show_presenter(ImportPresenter& presenter) {
  presenter_ = &presenter;
  connect(presenter_, &ImportPresenter::changed, this, &ImportBar::refresh);
  connect(ui_->cancelImport, &QPushButton::clicked, presenter_, &ImportPresenter::cancel);
  refresh();
}

void ImportBar::refresh() {
  setVisible(presenter_->running());
  const ingest::ImportProgress& progress = presenter_->progress();
  ui_->importProgress->setMaximum(static_cast<int>(progress.files.total));
  ui_->importProgress->setValue(static_cast<int>(progress.files.done));
  const QString done = grouped(progress.files.done);
  const int total = static_cast<int>(progress.files.total);
  ui_->importCounts->setText(
      presenter_->taking_in() ? tr("Taking in: %1 of %Ln page(s)", nullptr, total).arg(done)
                              : tr("Importing: %1 of %Ln file(s)", nullptr, total).arg(done) + QStringLiteral(" · ") +
                                    tr("%Ln article(s)", nullptr, static_cast<int>(progress.articles)));
  QStringList time;
  if (const double pace = presenter_->pace(); pace > 0) {
    time << tr("%1 a second", "files").arg(pace < 10 ? QString::number(pace, 'f', 1) : grouped(std::llround(pace)));
  }
  if (const QString left = time_left(progress.files.seconds_left); !left.isEmpty()) time << left;
  ui_->importTime->setText(presenter_->cancelling() ? tr("Cancelling …") : time.join(u" · "_s));
  ui_->importFile->setText(
      fontMetrics().elidedText(harmless(to_qt(progress.current)), Qt::ElideMiddle, ui_->importFile->width()));
  ui_->cancelImport->setEnabled(!presenter_->cancelling());
}

void ImportBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    ui_->retranslateUi(this);
    if (presenter_ != nullptr) refresh();
  }
  QWidget::changeEvent(event);
}

QString time_left(double seconds) {
  if (seconds <= 0) return {};
  if (seconds < 90) return ImportBar::tr("about %n second(s) left", nullptr, static_cast<int>(std::ceil(seconds)));
  return ImportBar::tr("about %n minute(s) left", nullptr, static_cast<int>(std::ceil(seconds / 60)));
}

}  // namespace gongwen::app
