#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace gongwen::app {

/// The language of the interface, for the whole program. Windows learn of a change by QEvent::LanguageChange.
class Language : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// `zh_CN`, `en`, or empty for the system's: Chinese where that is any Chinese, else English.
  void choose(const QString& code);
  [[nodiscard]] const QString& choice() const { return choice_; }

 signals:
  void chosen();

 private:
  QString choice_;
  QTranslator ours_;
  QTranslator qts_;  // Buttons of Qt's own dialogs.
};

}  // namespace gongwen::app
