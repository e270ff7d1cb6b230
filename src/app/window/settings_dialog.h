#pragma once

#include "app/language.h"
#include "app/look/appearance.h"
#include "app/read/reader_presenter.h"
#include "app/settings.h"

#include <QDialog>
#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace gongwen::app {

/// What a person may set. Each change holds at once.
class SettingsDialog : public QDialog {
  Q_OBJECT

 public:
  /// All must outlive the dialog.
  SettingsDialog(Settings& settings, Appearance& appearance, Language& language, ReaderPresenter& reader,
                 QWidget* parent);
  ~SettingsDialog() override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  void set_text();
  void choose_archive();

  std::unique_ptr<Ui::SettingsDialog> ui_;
  Settings& settings_;
  Appearance& appearance_;
  Language& language_;
  ReaderPresenter& reader_;
};

}  // namespace gongwen::app
