#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace gongwen::app {

using namespace Qt::StringLiterals;

void Language::choose(const QString& code) {
  choice_ = code;
  QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
  if (locale.language() != QLocale::Chinese && locale.language() != QLocale::English) {
    locale = QLocale(QLocale::English);
  }
  QLocale::setDefault(locale);
  for (QTranslator* translator : {&ours_, &qts_}) QCoreApplication::removeTranslator(translator);
  const QString ours = locale.language() == QLocale::Chinese ? u"gongwen_zh_CN"_s : u"gongwen_en"_s;
  if (ours_.load(u":/i18n/"_s + ours)) QCoreApplication::installTranslator(&ours_);
  if (qts_.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(&qts_);
  }
  emit chosen();
}

}  // namespace gongwen::app
