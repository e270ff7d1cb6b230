#include "app/look/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QStringList>
#include <algorithm>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

QStringList present(const QStringList& wanted, const QString& fallback) {
  const QStringList families = QFontDatabase::families();
  QStringList found;
  std::ranges::copy_if(wanted, std::back_inserter(found), [&](const QString& name) { return families.contains(name); });
  return found << fallback;
}

}  // namespace

QFont interface_font() {
  static const QStringList families = present(
      {u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s}, u"sans-serif"_s);
  QFont font(families);
  font.setPointSizeF(10);
  font.setStyleHint(QFont::SansSerif);
  return font;
}

QFont reading_font(const TextStyle& style) {
  if (style.face == TextStyle::Face::Sans) {
    QFont sans = interface_font();
    sans.setPointSizeF(style.points);
    return sans;
  }
  static const QStringList families =
      present({u"Noto Serif CJK SC"_s, u"Noto Serif SC"_s, u"Source Han Serif SC"_s}, u"serif"_s);
  QFont font(families);
  font.setPointSizeF(style.points);
  font.setStyleHint(QFont::Serif);
  return font;
}

QFont scaled(QFont font, double share) {
  font.setPointSizeF(font.pointSizeF() * share);
  return font;
}

QFont medium(QFont font) {
  font.setWeight(QFont::Medium);
  return font;
}

}  // namespace gongwen::app
