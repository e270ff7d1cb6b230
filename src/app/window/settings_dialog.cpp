#include "app/window/settings_dialog.h"

#include "app/text.h"
#include "ui_settings_dialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QSignalBlocker>

namespace gongwen::app {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Settings& settings, Appearance& appearance, Language& language, ReaderPresenter& reader,
                               QWidget* parent)
    : QDialog(parent),
      ui_(std::make_unique<Ui::SettingsDialog>()),
      settings_(settings),
      appearance_(appearance),
      language_(language),
      reader_(reader) {
  ui_->setupUi(this);
  // Each language by its own name, whatever the interface speaks.
  ui_->languageBox->addItem(u"中文"_s, u"zh_CN"_s);
  ui_->languageBox->addItem(u"English"_s, u"en"_s);
  ui_->sizeBox->setRange(TextStyle::smallest, TextStyle::largest);
  ui_->sizeBox->setSingleStep(TextStyle::step / 2);
  ui_->measureBox->setRange(TextStyle::narrowest, TextStyle::widest);
  fill();
  connect(ui_->appearanceBox, &QComboBox::activated, this,
          [this](int index) { appearance_.choose(static_cast<Appearance::Choice>(index)); });
  connect(ui_->languageBox, &QComboBox::activated, this,
          [this] { language_.choose(ui_->languageBox->currentData().toString()); });
  connect(ui_->faceBox, &QComboBox::activated, this, &SettingsDialog::set_text);
  connect(ui_->sizeBox, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::set_text);
  connect(ui_->measureBox, &QSpinBox::valueChanged, this, &SettingsDialog::set_text);
  for (QComboBox* box : {ui_->sourceFormBox, ui_->editionBox, ui_->punctuationBox}) {
    connect(box, &QComboBox::activated, this, [this] {
      settings_.set_quotation_style(
          {static_cast<exports::SourceForm>(ui_->sourceFormBox->currentIndex()),
           {ui_->editionBox->currentIndex() == 0 ? exports::Edition::Gbt2025 : exports::Edition::Gbt2015,
            static_cast<exports::Punctuation>(ui_->punctuationBox->currentIndex())}});
    });
  }
  connect(ui_->editorLine, &QLineEdit::textEdited, this, [this](const QString& name) { settings_.set_editor(name); });
  connect(ui_->chooseArchive, &QPushButton::clicked, this, &SettingsDialog::choose_archive);
  connect(ui_->usualArchive, &QPushButton::clicked, this, [this] {
    settings_.set_archive({});
    fill();
  });
  connect(ui_->settingsButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fill() {
  const QSignalBlocker size(ui_->sizeBox);
  const QSignalBlocker measure(ui_->measureBox);
  ui_->appearanceBox->setCurrentIndex(static_cast<int>(appearance_.choice()));
  ui_->languageBox->setCurrentIndex(std::max(0, ui_->languageBox->findData(language_.choice())));
  const TextStyle& text = reader_.text_style();
  ui_->faceBox->setCurrentIndex(text.face == TextStyle::Face::Sans ? 1 : 0);
  ui_->sizeBox->setValue(text.points);
  ui_->measureBox->setValue(text.measure);
  ui_->measureBox->setSuffix(tr(" characters", "width of a line"));
  const auto quotation = settings_.quotation_style();
  ui_->sourceFormBox->setCurrentIndex(static_cast<int>(quotation.form));
  ui_->editionBox->setCurrentIndex(quotation.citation.edition == exports::Edition::Gbt2025 ? 0 : 1);
  ui_->punctuationBox->setCurrentIndex(static_cast<int>(quotation.citation.punctuation));
  if (!ui_->editorLine->hasFocus()) ui_->editorLine->setText(settings_.editor());
  ui_->archiveLine->setText(harmless(to_qt(settings_.archive().string())));
  ui_->archiveLine->setCursorPosition(0);
}

void SettingsDialog::set_text() {
  reader_.set_text_style({ui_->sizeBox->value(),
                          ui_->faceBox->currentIndex() == 1 ? TextStyle::Face::Sans : TextStyle::Face::Serif,
                          ui_->measureBox->value()});
}

void SettingsDialog::choose_archive() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Archive on start"));
  if (folder.isEmpty()) return;
  settings_.set_archive(to_utf8(folder));
  fill();
}

void SettingsDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    ui_->retranslateUi(this);
    fill();
  }
  QDialog::changeEvent(event);
}

}  // namespace gongwen::app
